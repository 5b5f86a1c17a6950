import type { NoteView } from '@/messaging/protocol';
import type { PayRange } from '@/posting/pay-range';
import type { Assessment, NoteId, Step, Verdict } from '@/scoring/assessment';
import { asKey } from '@/words/as-key';
import { formatPosted, formatRange } from '@/words/format-money';
import { levelLabel } from '@/words/level-words';
import { reasonLabel } from '@/words/reason-words';
import { t } from '@/words/t';
import { VERDICT_SHAPES, verdictLabel } from '@/words/verdict-words';

/** What the note is about. */
export type NoteState =
  | { kind: 'reading' }
  | { kind: 'judged'; view: NoteView }
  | { kind: 'failed'; message: string }
  /** The worker does not answer. */
  | { kind: 'unreachable' }
  /** The extension was updated under an open page: this page's script can no longer reach it. */
  | { kind: 'updated' };

/** Something that the note says, and the words of the page that it was read from; null where it was not. */
export interface NoteFact {
  name: string;
  value: string;
  quote: string | null;
}

/** The note in words. */
export interface NoteContent {
  tone: Verdict;
  shape: string;
  label: string;
  /** The figures, the most telling last. */
  figures: NoteFact[];
  /** What the market band was taken for. */
  grounds: NoteFact[];
  /** What the figures rest on, in a few words each; or what there is to say in place of figures. */
  remarks: string[];
}

/** The words of the note; null where the page should stay as it is, as for a role that is not an AI role. */
export function noteContent(state: NoteState): NoteContent | null {
  if (state.kind === 'judged') return judged(state.view);
  if (state.kind === 'failed') return plain(t('note.failed'), [state.message]);
  if (state.kind === 'unreachable') return plain(t('note.unreachable'), [t('note.reload')]);
  if (state.kind === 'updated') return plain(t('note.updated'), [t('note.reload')]);
  return plain(t('note.reading'), []);
}

function plain(label: string, remarks: string[]): NoteContent {
  const { unknown } = VERDICT_SHAPES;
  return { tone: 'unknown', shape: unknown, label, figures: [], grounds: [], remarks };
}

function judged({ pay, assessment, quotes }: NoteView): NoteContent | null {
  if (assessment.coverage === 'not-covered') return null;
  const { verdict, strength, unknownReason, market, counter, steps } = assessment;
  const figures = postedFigures(pay, assessment);
  if (market) figures.push(figure(t('note.market'), formatRange(market)));
  if (counter) figures.push(figure(t('note.counter'), formatRange(counter)));
  return {
    tone: verdict,
    shape: VERDICT_SHAPES[verdict],
    label: unknownReason ? reasonLabel(unknownReason) : verdictLabel(verdict, strength),
    figures,
    grounds: steps.flatMap((step) => ground(step, assessment, quotes[step.rule] ?? null)),
    remarks: remarksOn(pay, assessment),
  };
}

function figure(name: string, value: string, quote: string | null = null): NoteFact {
  return { name, value, quote };
}

/** The range that was scored; without one, the first that is posted, said to be what it is. */
function postedFigures(pay: PayRange[], { scoredPay, basePay }: Assessment): NoteFact[] {
  const range = pay[scoredPay ?? 0];
  if (!range) return [];
  const quote = range.provenance === 'user' ? null : range.quote || null;
  const figures = [figure(payName(range), postedWords(range), quote)];
  if (scoredPay !== null && basePay && range.period !== 'year') {
    const year = formatRange({ low: basePay.min, high: basePay.max });
    figures.push(figure(t('note.aYear'), year));
  }
  return figures;
}

function payName({ provenance }: PayRange): string {
  if (provenance === 'user') return t('note.yourFigure');
  return t(provenance === 'site-estimate' ? 'note.siteEstimate' : 'note.posted');
}

function postedWords(range: PayRange): string {
  const amount = formatPosted(range);
  const { component } = range;
  if (component === 'base' || component === 'unknown') return amount;
  return t(`note.of.${component}`, { amount });
}

/** What a step took the posting for; nothing for one that did not count, or that no words set off. */
function ground(step: Step, { level }: Assessment, quote: string | null): NoteFact[] {
  const { kind, label, counted } = step;
  if (kind === 'level') {
    const words = levelLabel(level.ids);
    const isAssumed = level.confidence === 'assumed';
    return [figure(t('note.level'), isAssumed ? t('note.assumed', { words }) : words, quote)];
  }
  return counted && kind !== 'cap' ? [figure(t(`note.${kind}`), label, quote)] : [];
}

/** The notes of an assessment that bear on how far its figures can be trusted. */
const TELLING = [
  'corrected',
  'own-pay',
  'assumed-minimum',
  'assumed-maximum',
  'over-wide-range',
  'wide-range',
  'ceiling-below-market',
  'unlevelled-title',
  'adjacent-role',
  'site-inferred',
  'home-metro-used',
  'assumed-national',
  'range-usually-required',
  'description-cut',
  'closed',
] as const satisfies NoteId[];

function remarksOn(pay: PayRange[], { scoredPay, notes }: Assessment): string[] {
  const count = pay.length;
  const isOneOfSeveral = scoredPay !== null && !notes.includes('own-pay') && count > 1;
  return [
    ...(isOneOfSeveral ? [t('note.oneOfRanges', { count })] : []),
    ...TELLING.filter((id) => notes.includes(id)).map((id) => t(`note.remark.${asKey(id)}`)),
  ];
}
