import { useId } from 'react';
import type { LevelId } from '@/posting/level';
import type { AnnualUsd } from '@/posting/money';
import type { Profile } from '@/posting/profile';
import { homeGeography } from '@/scoring/home';
import { profileLevel } from '@/scoring/level';
import type { MarketPack } from '@/scoring/market-pack';
import { ownWorth } from '@/scoring/own-worth';
import type { OwnWorth } from '@/scoring/own-worth';
import { levelInText } from '@/words/level-words';
import { useMediaQuery } from '@/ui/hooks/use-media-query';
import { MarketSteps } from '@/ui/steps/market-steps';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import { formatDollarRange, formatDollars } from '@/words/format-money';

/** Where the card stands beside the form, the steps are open; above it they would push the form out of sight. */
const BESIDE_THE_FORM = '(min-width: 64rem)';

/** Market pay for the user alone, with the way there, or what is missing for it. */
export function OwnWorthCard({ pack, profile }: { pack: MarketPack; profile: Profile }) {
  const id = useId();
  const worth = ownWorth(profile, pack);
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-1 gap-2 rounded-xl border border-line bg-surface p-4"
    >
      <h2 id={id} className="m-0 text-base font-semibold">
        {t('options.worth.title')}
      </h2>
      {worth ? (
        <Worth worth={worth} pack={pack} profile={profile} />
      ) : (
        <p className="m-0 text-ink-2">
          {t(profile.metro === undefined ? 'options.worth.missingMetro' : 'options.worth.missing')}
        </p>
      )}
    </section>
  );
}

function Worth({
  worth: { market, steps },
  pack,
  profile,
}: {
  worth: OwnWorth;
  pack: MarketPack;
  profile: Profile;
}) {
  const { currentBase } = profile;
  const hasRoom = useMediaQuery(BESIDE_THE_FORM, true);
  return (
    <>
      <p className="m-0 text-sm text-ink-2">
        {t('options.worth.who', { who: whoWords(profile, pack) })}
      </p>
      <p className="m-0 text-2xl font-semibold tabular-nums">{formatDollarRange(market)}</p>
      {currentBase !== undefined && (
        <p className="m-0 text-sm text-ink-2">{baseWords(currentBase, market)}</p>
      )}
      <details className="text-sm" open={hasRoom}>
        <summary className="cursor-pointer py-1 font-medium">{t('options.worth.how')}</summary>
        <MarketSteps steps={steps} market={market} />
      </details>
    </>
  );
}

/** "senior by your years · Seattle · 2 skills". */
function whoWords(profile: Profile, pack: MarketPack): string {
  const level = profileLevel(profile, pack);
  const home = homeGeography(profile, pack);
  const skills = pack.premiums.filter(
    ({ kind, id }) => kind === 'skill' && profile.skills?.includes(id),
  ).length;
  return [
    level && levelWords(level, profile),
    home ? home.label : t('options.worth.national'),
    skills === 0
      ? t('options.worth.noSkills')
      : t('options.worth.skills', skills, { count: formatCount(skills) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function levelWords(id: LevelId, { level }: Profile): string {
  const words = levelInText([id]);
  return level ? words : t('options.worth.byYears', { level: words });
}

/** Where the user's base salary stands in their own band. */
function baseWords(amount: AnnualUsd, { low, high, openEnded }: OwnWorth['market']): string {
  const base = formatDollars(amount);
  if (amount < low) return t('options.worth.baseBelow', { base, gap: formatDollars(low - amount) });
  if (amount <= high) return t('options.worth.baseWithin', { base });
  return openEnded
    ? t('options.worth.baseOverOpen', { base })
    : t('options.worth.baseOver', { base, gap: formatDollars(amount - high) });
}
