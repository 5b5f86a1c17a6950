import type { Posting } from '@/posting/posting';
import type { PremiumWeight, Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { Step } from '@/scoring/assessment';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { MarketPack } from '@/scoring/market-pack';
import { Segments } from '@/ui/components/segments';
import { MarketSteps } from '@/ui/steps/market-steps';
import { overlapWords } from '@/ui/steps/step-words';
import { stepsInPlace } from '@/ui/steps/steps-in-place';
import type { JudgeFor } from '@/ui/steps/steps-in-place';
import { useProfileSettings } from './use-profile-settings';
import { t } from '@/words/t';

function weights(): { value: PremiumWeight; label: string }[] {
  return [
    { value: 'published', label: t('popup.why.premiumsPublished') },
    { value: 'half', label: t('popup.why.premiumsHalf') },
    { value: 'off', label: t('popup.why.premiumsOff') },
  ];
}

/**
 * How a posting's market band is made, with a switch for each step and the weight of the premiums.
 *
 * @param profile that it was judged for
 * @param pack that it was judged by; null where that is not known
 */
export function PostingSteps({
  judged: { posting, assessment },
  profile,
  pack,
}: {
  judged: JudgedPosting;
  profile: Profile;
  pack: MarketPack | null;
}) {
  const settings = useProfileSettings(profile);
  const { steps, market } = assessment;
  if (!market) return null;
  const { stepsOff = [], premiumWeight = 'published' } = settings.profile;
  const premiums = steps.filter(isPremium);
  const onSwitch = (id: string, on: boolean) =>
    settings.change(({ stepsOff: before = [], ...others }) => ({
      ...others,
      stepsOff: [...before.filter((other) => other !== id), ...(on ? [] : [id])],
    }));
  return (
    <>
      {premiums.length > 0 && (
        <div className="mb-2">
          <Segments
            legend={t('popup.why.premiums')}
            choices={weights()}
            value={premiumWeight}
            onChange={(weight) =>
              settings.change((before) => ({ ...before, premiumWeight: weight }))
            }
          />
        </div>
      )}
      <MarketSteps
        steps={steps}
        market={market}
        placed={stepsInPlace(steps, profile, pack ? judgeFor(posting, pack) : undefined)}
        switches={{ off: stepsOff, onSwitch }}
      />
      {pack && premiums.filter(({ counted }) => counted).length > 1 && (
        <p className="m-0 mt-2 text-xs text-ink-2">{overlapWords(pack.policy.premiumDecay)}</p>
      )}
      <p className="m-0 mt-2 text-xs text-ink-3">{t('popup.why.profileWide')}</p>
      {settings.problem && (
        <p role="alert" className="m-0 mt-1.5 text-sm text-below">
          {settings.problem}
        </p>
      )}
    </>
  );
}

function isPremium({ kind }: Step): boolean {
  return kind === 'skill' || kind === 'domain';
}

function judgeFor(posting: Posting, pack: MarketPack): JudgeFor {
  return (profile) => {
    const { market, steps } = assess(posting, pack, profile);
    return market && { market, steps };
  };
}
