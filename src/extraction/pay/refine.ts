import type { Candidate, Reading } from './candidate';
import type { PayRefiner, RefinerContext } from './refiner';
import { dropEchoes } from './refiners/drop-echoes';
import { keepPay } from './refiners/keep-pay';
import { nameComponent } from './refiners/name-component';
import { nameCurrency } from './refiners/name-currency';
import { namePeriod } from './refiners/name-period';
import { nameZone } from './refiners/name-zone';
import { rejectImplausible } from './refiners/reject-implausible';
import { surroundingsOf } from './surroundings';

/** In order: first what is pay at all, then its currency, which tells what is plausible, then everything else. */
const REFINERS: PayRefiner[] = [
  keepPay,
  nameCurrency,
  namePeriod,
  rejectImplausible,
  nameComponent,
  nameZone,
  dropEchoes,
];

/** Gives each candidate its surroundings and runs it through the refiners. */
export function refine(candidates: Candidate[], context: RefinerContext): Reading[] {
  const readings = candidates.map((candidate, index): Reading => ({
    ...candidate,
    ...surroundingsOf(
      context.text,
      candidate,
      candidates[index - 1]?.end ?? 0,
      candidates[index + 1]?.start ?? context.text.length,
    ),
    currency: null,
    period: null,
    component: 'base',
    zone: null,
    level: null,
  }));
  return REFINERS.reduce((kept, refiner) => refiner(kept, context), readings);
}
