import { useId } from 'react';
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
import { wholeAmount, wholeRange } from './whole-amount';

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
        Your own worth
      </h2>
      {worth ? (
        <Worth worth={worth} pack={pack} profile={profile} />
      ) : (
        <p className="m-0 text-ink-2">
          Set your level, or your years of experience, to see the market band for you alone.
          {profile.metro === undefined && ' Your home metro sets the place.'}
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
        The market band for you alone, no posting in view: {whoWords(profile, pack)}.
      </p>
      <p className="m-0 text-2xl font-semibold tabular-nums">{wholeRange(market)}</p>
      {currentBase !== undefined && (
        <p className="m-0 text-sm text-ink-2">{baseWords(currentBase, market)}</p>
      )}
      <details className="text-sm" open={hasRoom}>
        <summary className="cursor-pointer py-1 font-medium">How it comes about</summary>
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
    level && `${levelInText([level])}${profile.level ? '' : ' by your years'}`,
    home ? home.label : 'national figures, as no home metro is set',
    skills === 0 ? 'no skills checked' : `${skills} ${skills === 1 ? 'skill' : 'skills'}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where the user's base salary stands in their own band. */
function baseWords(base: AnnualUsd, { low, high, openEnded }: OwnWorth['market']): string {
  const yours = `Your base of ${wholeAmount(base)}`;
  if (base < low) return `${yours} is ${wholeAmount(low - base)} below its low end.`;
  if (base <= high) return `${yours} lies within it.`;
  return openEnded
    ? `${yours} is above the published figure; the band has no upper end.`
    : `${yours} is ${wholeAmount(base - high)} above its high end.`;
}
