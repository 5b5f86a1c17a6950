import type { CardsAnswer } from '@/messaging/card-judgement';
import { cardReadingsSchema } from '@/messaging/card-readings.schema';
import type { Correction } from '@/posting/correction';
import { postingKey } from '@/posting/posting-key';
import { getCorrections } from '@/storage/corrections';
import { savedRowsOf } from '@/storage/saved-rows';
import type { RowReading } from '@/storage/saved-rows';
import type { SeenVerdict } from '@/storage/seen-verdicts';
import { readSeenVerdicts } from '@/storage/seen-verdicts';
import { readSettings } from '@/storage/settings';
import { basisName } from './basis-name';
import { judgeCard } from './judge-card';
import type { EarlierVerdict } from './judge-card';
import { judgingBasis } from './judging-basis';

/**
 * Judges the cards of a list, each in its place. Nothing of them is kept. Never throws: a list that cannot be judged
 * (hostile words, a storage that fails) gets no badges, as where the user wants none.
 *
 * @param cards as received; validated here.
 */
export async function judgeCards(cards: unknown): Promise<CardsAnswer> {
  const parsed = cardReadingsSchema.safeParse(cards);
  if (!parsed.success) return { kind: 'off' };
  try {
    if (!(await readSettings()).listBadges) return { kind: 'off' };
    const keys = parsed.data.map(({ site, postingId }) => postingKey(site, postingId, ''));
    const [basis, corrections, saved] = await Promise.all([
      judgingBasis(),
      getCorrections(keys),
      savedRowsOf(keys),
    ]);
    const seen = await readSeenVerdicts(
      keys.map((key, index) => ({
        key,
        basis: basisName(basis.pack, basis.profile, corrections[index] ?? null),
      })),
    );
    return {
      kind: 'judged',
      cards: parsed.data.map((card, index) =>
        judgeCard(card, basis, earlierVerdict(seen[index], saved[index], corrections[index])),
      ),
    };
  } catch {
    return { kind: 'off' };
  }
}

/** What was seen in this session goes before what was saved at some time. */
function earlierVerdict(
  seen: SeenVerdict | null | undefined,
  saved: RowReading | null | undefined,
  correction: Correction | null | undefined,
): EarlierVerdict | null {
  if (seen) return { verdict: seen, fresh: true };
  if (saved?.kind !== 'row') return null;
  // What the user set right is theirs, whatever the card states.
  return { verdict: saved.row.assessment, fresh: Boolean(correction) };
}
