import type { Posting } from '@/posting/posting';
import type { SavedPosting } from '@/storage/saved-posting';
import { compareRowMaker } from '@/ui/compare/compare-row';
import type { CompareRow } from '@/ui/compare/compare-row';
import { madeJudged } from '../../storage/made-judged';

let made = 0;

/** A saved posting as the compare page holds it; the parts given replace its own. */
export function madeRow({
  posting = {},
  ...others
}: Partial<Omit<SavedPosting, 'posting'>> & { posting?: Partial<Posting> } = {}): CompareRow {
  made += 1;
  const key = `given:${made}`;
  const judged = madeJudged({ key, ...posting });
  return compareRowMaker({})({ key, ...judged, savedAt: made, updatedAt: made, ...others });
}
