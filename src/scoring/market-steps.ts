import type { AnnualRange, Factor } from '@/posting/money';
import type { Step } from './assessment';
import {
  countedPool,
  countedPremiums,
  levelBand,
  locationFactor,
  uncappedFactor,
  type MarketBasis,
} from './market-band';
import type { MarketPack, Premium } from './market-pack';
import { compareIds, sumShares, type RangeEnd } from './premium-pool';
import { wholeDollars } from './rounding';

/** The words that set each step off, for the user to check. */
export interface StepEvidence {
  level: string;
  geography: string;
  /** By premium rule id. */
  premiums: ReadonlyMap<string, string>;
}

type Factors = Record<RangeEnd, Factor>;
const UNCHANGED: Factors = { low: 1, high: 1 };

/**
 * The way from the level's band to the market band, one step per rule: level, place, each premium
 * with its own share after the decay, and the cap where it binds. The last step's figures are the
 * market band; each step's factor is what it multiplied the running band by.
 */
export function marketSteps(pack: MarketPack, basis: MarketBasis, evidence: StepEvidence): Step[] {
  const band = levelBand(pack, basis.levels);
  const location = locationFactor(basis);
  const geoOff = basis.stepsOff.includes('geo');
  const steps: Step[] = [
    {
      rule: `level:${basis.levels.join('+')}`,
      kind: 'level',
      label: levelLabel(pack, basis),
      ...figures(band, UNCHANGED, UNCHANGED),
      source: levelSource(pack, basis),
      evidence: evidence.level,
      counted: true,
    },
    {
      rule: `geo:${basis.geography.id}`,
      kind: 'geo',
      label: basis.geography.label,
      ...figures(band, location, location),
      source: sourceLine(pack, basis.geography),
      evidence: evidence.geography,
      counted: !geoOff,
    },
  ];

  const pool = countedPool(pack.policy, basis);
  const reached = new Set<string>();
  let total = location;
  const addPremium = (premium: Premium, counted: boolean): void => {
    const before = total;
    if (counted) {
      reached.add(premium.id);
      total = {
        low: uncappedFactor(location.low, sumShares(pool.low, reached)),
        high: uncappedFactor(location.high, sumShares(pool.high, reached)),
      };
    }
    steps.push({
      rule: premium.id,
      kind: premium.kind,
      label: premium.label,
      ...figures(band, total, quotient(total, before)),
      source: sourceLine(pack, premium),
      evidence: evidence.premiums.get(premium.id) ?? '',
      counted,
    });
  };
  const counted = countedPremiums(basis);
  for (const premium of counted.toSorted(largestFirst)) addPremium(premium, true);
  const uncounted = basis.premiums.filter(({ id }) => !counted.some((other) => other.id === id));
  for (const premium of uncounted.toSorted(compareIds)) addPremium(premium, false);

  const cap = pack.policy.factorCap;
  if (total.low > cap || total.high > cap) {
    const capped = { low: Math.min(total.low, cap), high: Math.min(total.high, cap) };
    steps.push({
      rule: 'cap',
      kind: 'cap',
      label: 'Limit on location and premiums together',
      ...figures(band, capped, quotient(capped, total)),
      source: `At most ${cap} times the band: ${pack.name}, version ${pack.version}`,
      evidence: '',
      counted: true,
    });
  }
  return steps;
}

function figures(
  band: AnnualRange,
  total: Factors,
  own: Factors,
): Pick<Step, 'low' | 'high' | 'factorLow' | 'factorHigh'> {
  return {
    low: wholeDollars(band.low * total.low),
    high: wholeDollars(band.high * total.high),
    factorLow: own.low,
    factorHigh: own.high,
  };
}

function quotient(after: Factors, before: Factors): Factors {
  return { low: after.low / before.low, high: after.high / before.high };
}

function largestFirst(a: { id: string } & Factors, b: { id: string } & Factors): number {
  return b.high - a.high || b.low - a.low || compareIds(a, b);
}

function levelLabel(pack: MarketPack, basis: MarketBasis): string {
  return bandsOf(pack, basis)
    .map((band) => band.label)
    .join(' or ');
}

function levelSource(pack: MarketPack, basis: MarketBasis): string {
  return [...new Set(bandsOf(pack, basis).map((band) => sourceLine(pack, band)))].join('; ');
}

function bandsOf(pack: MarketPack, basis: MarketBasis): MarketPack['bands'] {
  return pack.bands.filter((band) => basis.levels.includes(band.level));
}

/** Publisher, label, statement, date and sample of a figure's source, in one line. */
function sourceLine(pack: MarketPack, figure: { source: string; ref: string }): string {
  const source = pack.sources.find(({ id }) => id === figure.source);
  if (!source) return figure.ref;
  const derived = source.kind === 'derived' ? 'derived from ' : '';
  const statement = figure.ref === '' ? '' : ` ${figure.ref}`;
  return `${derived}${source.publisher}: ${source.label}${statement}, ${source.asOf} (${source.sample})`;
}
