import type { NoteView } from '@/messaging/protocol';
import { formatPosted, formatRange } from '@/words/format-money';
import type { PayComponent, PayRange } from '@/posting/pay-range';
import type { Assessment, NoteId, Verdict } from '@/scoring/assessment';
import { levelLabel } from '@/words/level-words';
import { reasonLabel } from '@/words/reason-words';
import { VERDICT_SHAPES, verdictLabel } from '@/words/verdict-words';

/** What the note is about. */
export type NoteState =
  | { kind: 'reading' }
  | { kind: 'judged'; view: NoteView }
  | { kind: 'failed'; message: string }
  /** The extension was updated under an open page: this page's script can no longer reach it. */
  | { kind: 'updated' };

/** The note in words. */
export interface NoteContent {
  tone: Verdict;
  shape: string;
  label: string;
  facts: { name: string; value: string }[];
  /** What the figures rest on, in a few words each. */
  remarks: string[];
  /** True when the popup has more to say. */
  hasDetails: boolean;
}

const COMPONENT_SUFFIX: Record<PayComponent, string> = {
  base: '',
  ote: ' OTE',
  total: ' total pay',
  bonus: ' bonus',
  equity: ' equity',
  unknown: '',
};

/** The notes of an assessment that bear on how far its figures can be trusted, in a few words. */
const REMARKS: Partial<Record<NoteId, string>> = {
  corrected: 'corrected by you',
  'own-pay': 'pay set by you',
  'assumed-minimum': 'minimum assumed',
  'assumed-maximum': 'maximum assumed',
  'over-wide-range': 'range too wide to say much',
  'wide-range': 'wide range',
  'ceiling-below-market': 'even the ceiling is under market',
  'unlevelled-title': 'title names no level',
  'adjacent-role': 'AI role by its duties',
  'site-inferred': 'figure as the site shows it',
  'home-metro-used': 'your home metro',
  'assumed-national': 'national market',
  'range-usually-required': 'a range is usually required here',
  'description-cut': 'text only read in part',
  closed: 'applications closed',
};

/** The words of the note; null where the page should stay as it is, as for a role that is not an AI role. */
export function noteContent(state: NoteState): NoteContent | null {
  if (state.kind === 'judged') return judged(state.view);
  if (state.kind === 'failed') return plain('This posting could not be judged', [state.message]);
  if (state.kind === 'updated') return plain('Headroom was updated', ['reload this page']);
  return plain('Reading this posting…', []);
}

function plain(label: string, remarks: string[]): NoteContent {
  return {
    tone: 'unknown',
    shape: VERDICT_SHAPES.unknown,
    label,
    facts: [],
    remarks,
    hasDetails: false,
  };
}

function judged({ pay, assessment }: NoteView): NoteContent | null {
  if (assessment.coverage === 'not-covered') return null;
  const { verdict, strength, unknownReason, market, counter } = assessment;
  const facts = postedFacts(pay, assessment);
  if (market) facts.push({ name: 'Market', value: formatRange(market) });
  if (counter) facts.push({ name: 'Counter', value: formatRange(counter) });
  return {
    tone: verdict,
    shape: VERDICT_SHAPES[verdict],
    label: unknownReason ? reasonLabel(unknownReason) : verdictLabel(verdict, strength),
    facts,
    remarks: remarksOn(pay, assessment),
    hasDetails: true,
  };
}

/** The range that was scored; without one, the first that is posted, said to be what it is. */
function postedFacts(pay: PayRange[], assessment: Assessment): NoteContent['facts'] {
  const { scoredPay, basePay } = assessment;
  const range = pay[scoredPay ?? 0];
  if (!range) return [];
  const facts = [
    { name: payName(range), value: formatPosted(range) + COMPONENT_SUFFIX[range.component] },
  ];
  if (scoredPay !== null && basePay && range.period !== 'year') {
    facts.push({ name: 'A year', value: formatRange({ low: basePay.min, high: basePay.max }) });
  }
  return facts;
}

function payName({ provenance }: PayRange): string {
  if (provenance === 'user') return 'Your figure';
  return provenance === 'site-estimate' ? 'Site estimate' : 'Posted';
}

function remarksOn(pay: PayRange[], { level, market, scoredPay, notes }: Assessment): string[] {
  const words: string[] = [];
  if (market) {
    const label = `${levelLabel(level.ids)} level`;
    words.push(level.confidence === 'assumed' ? `${label} assumed` : label);
  }
  const isOwn = notes.includes('own-pay');
  if (scoredPay !== null && !isOwn && pay.length > 1) {
    words.push(`1 of ${pay.length} posted ranges`);
  }
  return [...words, ...notes.flatMap((id) => REMARKS[id] ?? [])];
}
