import type { AnnualRange, AnnualUsd, Factor } from '@/posting/money';
import type { Step } from './assessment';
import { levelUnion } from './level-union';
import { factorCap, locationFactor, uncappedFactor, type MarketBasis } from './market-band';
import type { MarketPack } from './market-pack';
import { sumShares, type RangeEnd } from './premium-pool';
import { wholeDollars } from './rounding';
import { sourceLine } from './source-line';

/** The words that set each step off, for the user to check. */
export interface StepEvidence {
  level: string;
  geography: string;
  /** What set a premium rule off, by its id. */
  premium: (id: string) => string;
}

type Factors = Record<RangeEnd, Factor>;
const UNCHANGED: Factors = { low: 1, high: 1 };

/**
 * The way from the level's band to the market band, one step per rule: level, place, each premium
 * with its own share after the decay, and the cap where it binds, or would if it were not switched
 * off. The last step's figures are the market band; each step's factor is what it multiplied the
 * running band by.
 */
export function marketSteps(pack: MarketPack, basis: MarketBasis, evidence: StepEvidence): Step[] {
  const { levels, geography, premiums, stepsOff } = basis;
  const band = levelUnion(levels, pack);
  const level = stepTo(UNCHANGED, UNCHANGED, band, {
    rule: `level:${levels.join('+')}`,
    kind: 'level',
    label: band.label,
    source: band.source,
    evidence: evidence.level,
    counted: true,
  });
  const location = locationFactor(basis);
  const place = stepTo(location, UNCHANGED, band, {
    rule: `geo:${geography.id}`,
    kind: 'geo',
    label: geography.label,
    source: sourceLine(geography, pack),
    evidence: evidence.geography,
    counted: !stepsOff.includes('geo'),
  });
  const steps = [level, place];

  let total = location;
  let reached = 0;
  for (const premium of [...premiums.counted, ...premiums.uncounted]) {
    const { id, kind, label } = premium;
    const counted = reached < premiums.counted.length;
    const before = total;
    if (counted) {
      reached += 1;
      total = {
        low: uncappedFactor(location.low, sumShares(premiums.low, reached)),
        high: uncappedFactor(location.high, sumShares(premiums.high, reached)),
      };
    }
    const source = sourceLine(premium, pack);
    const words = evidence.premium(id);
    const about = { rule: id, kind, label, source, evidence: words, counted };
    steps.push(stepTo(total, before, band, about));
  }

  const limit = pack.policy.factorCap;
  if (isOver(total.low, limit, band.low) || isOver(total.high, limit, band.high)) {
    const cap = factorCap(pack, basis);
    const capped = { low: Math.min(total.low, cap), high: Math.min(total.high, cap) };
    const cappedStep = stepTo(capped, total, band, {
      rule: 'cap',
      kind: 'cap',
      label: 'Limit on location and premiums together',
      source: `At most ${limit} times the band: ${pack.name}, version ${pack.version}`,
      evidence: '',
      counted: !stepsOff.includes('cap'),
    });
    steps.push(cappedStep);
  }
  return steps;
}

/** True where the limit takes a dollar off: a factor that is the limit but for a binary fraction takes none. */
function isOver(factor: Factor, limit: Factor, amount: AnnualUsd): boolean {
  return factor > limit && wholeDollars(amount * factor) > wholeDollars(amount * limit);
}

type About = Pick<Step, 'rule' | 'kind' | 'label' | 'source' | 'evidence' | 'counted'>;

/**
 * One step.
 *
 * @param total what the level's band is multiplied by from this step on
 * @param before the same up to it
 */
function stepTo(total: Factors, before: Factors, band: AnnualRange, about: About): Step {
  return {
    rule: about.rule,
    kind: about.kind,
    label: about.label,
    low: wholeDollars(band.low * total.low),
    high: wholeDollars(band.high * total.high),
    factorLow: total.low / before.low,
    factorHigh: total.high / before.high,
    source: about.source,
    evidence: about.evidence,
    counted: about.counted,
  };
}
