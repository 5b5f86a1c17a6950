import type { Correction } from '@/posting/correction';
import type { Posting } from '@/posting/posting';
import type { RoleReading } from '@/posting/role';
import type { Assessment } from '@/scoring/assessment';
import type { PackProblem } from '@/scoring/market-pack.schema';
import type { SavedPosting } from './saved-posting';

/** What a list shows of a posting: without its text, which is most of it. */
export type RowPosting = Pick<
  Posting,
  'url' | 'title' | 'company' | 'locations' | 'workplace' | 'remoteScope' | 'pay'
> & {
  role: Pick<RoleReading, 'internship'>;
  corrected?: { correction: Correction };
};

/** What a list shows of a judgement: without its steps. */
export type RowAssessment = Pick<
  Assessment,
  | 'coverage'
  | 'level'
  | 'market'
  | 'basePay'
  | 'assumedEnd'
  | 'verdict'
  | 'unknownReason'
  | 'strength'
  | 'compaRatio'
  | 'counter'
  | 'walkAwayStatus'
  | 'notes'
>;

/** A saved posting as a list of thousands holds it. */
export interface SavedRow extends Omit<SavedPosting, 'posting' | 'assessment'> {
  posting: RowPosting;
  assessment: RowAssessment;
}

/** A stored record that is damaged: it is left as it is, and told apart from the others. */
export interface UnreadableRecord {
  key: string;
  /** What is wrong, and where: `posting.pay[0].min`. */
  problems: PackProblem[];
}
