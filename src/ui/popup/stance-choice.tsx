import type { Profile, Stance } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { Segments } from '@/ui/components/segments';
import { formatPercent } from '@/words/format-number';
import { useProfileSettings } from './use-profile-settings';
import { t } from '@/words/t';

/** How far above the posted maximum the counter may go: strong or cautious, with what either comes to. */
export function StanceChoice({ profile, pack }: { profile: Profile; pack: MarketPack }) {
  const settings = useProfileSettings(profile);
  const { low, high } = pack.policy.flexibility;
  const choices: { value: Stance; label: string }[] = [
    { value: 'strong', label: t('popup.ask.strong', { percent: formatPercent(high) }) },
    { value: 'cautious', label: t('popup.ask.cautious', { percent: formatPercent(low) }) },
  ];
  return (
    <>
      <Segments
        legend={t('popup.ask.stance')}
        choices={choices}
        value={settings.profile.stance ?? 'strong'}
        onChange={(stance) => settings.change((before) => ({ ...before, stance }))}
      />
      {settings.problem && (
        <p role="alert" className="m-0 mt-1 text-sm text-below">
          {settings.problem}
        </p>
      )}
    </>
  );
}
