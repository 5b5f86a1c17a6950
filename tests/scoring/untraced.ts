import type { Posting } from '@/posting/posting';
import type { Offer, Profile } from '@/posting/profile';
import type { Assessment, Step } from '@/scoring/assessment';
import type { MarketPack, Premium } from '@/scoring/market-pack';
import { untracedMoney } from './untraced-money';

/** All that an assessment may rest on. */
export interface Ground {
  posting: Posting;
  pack: MarketPack;
  profile: Profile;
  offer?: Offer | undefined;
}

/**
 * Walks an assessment and derives each figure anew, by the model as it is written down and not as the code computes it:
 * the level's band from the pack's bands, the factors from its geographies and premiums, base pay from a posted range,
 * the rest from the policy. Every step must have a source, and words that are found in the posting or come from the
 * user.
 *
 * @returns one line for whatever does not trace; empty when all of it does
 */
export function untraced(assessment: Assessment, ground: Ground): string[] {
  return [...untracedSteps(assessment, ground), ...untracedMoney(assessment, ground)];
}

const END = ['low', 'high'] as const;
type End = (typeof END)[number];
type Factors = Record<End, number>;
const ONE: Factors = { low: 1, high: 1 };

function untracedSteps({ steps, market, level, metro }: Assessment, ground: Ground): string[] {
  const { pack, profile } = ground;
  if (!market) return steps.length === 0 ? [] : ['steps without a market'];
  const wrong: string[] = [];
  const band = {
    low: Math.min(...bandsOf(level.ids, pack).map(({ low }) => low)),
    high: Math.max(...bandsOf(level.ids, pack).map(({ high }) => high)),
  };
  const off = (rule: string): boolean => profile.stepsOff?.includes(rule) ?? false;
  const running = { ...band };
  const follow = (step: Step, factor: Factors): void => {
    for (const end of END) {
      const own = end === 'low' ? step.factorLow : step.factorHigh;
      running[end] *= own;
      if (!isClose(own, factor[end])) wrong.push(`${step.rule}: factor ${own}, not ${factor[end]}`);
      if (Math.abs(step[end] - running[end]) > 0.5001) {
        wrong.push(`${step.rule}: ${step[end]}, where the steps come to ${running[end]}`);
      }
    }
    wrong.push(...untracedWords(step, ground));
  };

  const [first, place, ...rest] = steps;
  if (first?.kind !== 'level' || place?.kind !== 'geo') return ['no step of level and place'];
  if (first.rule !== `level:${level.ids.join('+')}`) wrong.push(`level: ${first.rule}`);
  follow(first, ONE);
  const geography = pack.geographies.find(({ id }) => id === metro);
  if (!geography || place.rule !== `geo:${metro}`) wrong.push(`place: ${place.rule}, ${metro}`);
  if (place.counted === off('geo')) wrong.push('place: counted against its switch');
  const location = geography && !off('geo') ? geography : ONE;
  follow(place, location);

  const counted = rest.filter((step) => isPremium(step) && step.counted);
  const rules = counted.flatMap(({ rule }) => pack.premiums.find(({ id }) => id === rule) ?? []);
  let pool = { ...ONE };
  for (const step of rest.filter(isPremium)) {
    const at = counted.indexOf(step);
    wrong.push(...untracedRule(step, ground, off(step.rule)));
    const after = at < 0 ? pool : poolAfter(rules, at + 1, ground);
    follow(step, { low: after.low / pool.low, high: after.high / pool.high });
    pool = after;
  }

  const total = { low: location.low * pool.low, high: location.high * pool.high };
  const limit = pack.policy.factorCap;
  const binds = END.some((end) => band[end] * total[end] > band[end] * limit + 0.5);
  const cap = rest.find(({ kind }) => kind === 'cap');
  if (binds !== (cap !== undefined))
    wrong.push('the limit is shown where it does not bind, or not where it does');
  if (cap && off('cap')) follow(cap, ONE);
  else if (cap) {
    follow(cap, {
      low: Math.min(total.low, limit) / total.low,
      high: Math.min(total.high, limit) / total.high,
    });
  }
  if (cap?.counted === off('cap')) wrong.push('limit: counted against its switch');
  const last = steps.at(-1);
  if (last?.low !== market.low || last.high !== market.high) {
    wrong.push(
      `the steps end at ${last?.low}-${last?.high}, the market is ${market.low}-${market.high}`,
    );
  }
  const isOpen = bandsOf(level.ids, pack).some(({ openEnded }) => openEnded);
  if (market.openEnded !== isOpen) wrong.push('open end');
  return wrong;
}

function bandsOf(levels: readonly string[], pack: MarketPack): MarketPack['bands'] {
  return pack.bands.filter(({ level }) => levels.includes(level));
}

function isPremium({ kind }: Step): boolean {
  return kind === 'skill' || kind === 'domain';
}

/** 1 and the shares of the first `count` of the counted rules, each by its rank among all of them. */
function poolAfter(rules: readonly Premium[], count: number, { pack, profile }: Ground): Factors {
  const weight = profile.premiumWeight === 'half' ? 0.5 : 1;
  const end = (side: End): number =>
    rules
      .map(({ id, [side]: figure }, at) => ({ id, at, figure: figure ?? NaN }))
      .toSorted((a, b) => b.figure - a.figure || (a.id < b.id ? -1 : 1))
      .map(({ at, figure }, rank) => (at < count ? figure * pack.policy.premiumDecay ** rank : 0))
      .reduce((sum, share) => sum + share * weight, 1);
  return { low: end('low'), high: end('high') };
}

/** A premium's step must be a rule of the pack that the posting matches, and count unless it cannot or must not. */
function untracedRule(step: Step, { pack, posting, profile }: Ground, isOff: boolean): string[] {
  const rule = pack.premiums.find(({ id }) => id === step.rule);
  if (!rule) return [`${step.rule}: no rule of the pack`];
  const mentions = [...posting.role.skills, ...posting.role.domains];
  const isMatched = mentions.some(({ id }) => id === step.rule);
  const counts = rule.low !== null && !isOff && profile.premiumWeight !== 'off';
  return [
    ...(isMatched ? [] : [`${step.rule}: not matched by the posting`]),
    ...(counts === step.counted ? [] : [`${step.rule}: counted ${step.counted}`]),
  ];
}

/** Words of the user's own, and those that stand where nothing is said. */
const NOT_QUOTED = new Set(['your profile', 'your correction']);

function untracedWords(step: Step, { posting, pack }: Ground): string[] {
  const wrong: string[] = [];
  const names = pack.sources.map(({ publisher }) => publisher);
  if (![...names, pack.name].some((name) => step.source.includes(name))) {
    wrong.push(`${step.rule}: source "${step.source}"`);
  }
  const { evidence } = step;
  if (NOT_QUOTED.has(evidence)) return wrong;
  const mayBeSilent =
    step.kind === 'cap' ||
    (step.kind === 'level' && posting.role.level.confidence === 'assumed') ||
    (step.kind === 'geo' && step.rule === 'geo:national');
  if (evidence === '') return mayBeSilent ? wrong : [...wrong, `${step.rule}: no evidence`];
  const text = plain(textOf(posting));
  // Several words of one title are listed one after the other.
  const parts = evidence.split(', ');
  const isFound =
    text.includes(plain(evidence)) || parts.every((part) => text.includes(plain(part)));
  return isFound ? wrong : [...wrong, `${step.rule}: "${evidence}" is not in the posting`];
}

/** All words that a posting holds. */
function textOf(posting: Posting): string {
  const { title, company, description, locations, pay, traces, remoteScope } = posting;
  return [
    title,
    company ?? '',
    description,
    remoteScope ?? '',
    ...locations.map(({ raw }) => raw),
    ...pay.flatMap(({ zone, quote }) => [zone ?? '', quote]),
    ...Object.values(traces).map(({ quote }) => quote),
  ].join('\n');
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
