import { readPosting } from '@/extraction/read-posting';
import { leavesCoverageOpen } from '@/extraction/role/read-coverage';
import type { CardJudgement, CardUnknownReason } from '@/messaging/card-judgement';
import type { CardReading } from '@/posting/card-reading';
import type { Found, PageReading } from '@/posting/page-reading';
import type { Posting } from '@/posting/posting';
import { postingKey } from '@/posting/posting-key';
import { assess } from '@/scoring/assess';
import { readingRules } from '@/scoring/packs/reading-rules';
import type { SeenVerdict } from '@/storage/seen-verdicts';
import type { JudgingBasis } from './judge-reading';

/** How far the ends of two ranges may lie apart that state the same pay: cards round to thousands. */
const SAME_PAY = 0.01;

/** What was judged of a card's posting before, from the posting itself. */
export interface EarlierVerdict {
  verdict: SeenVerdict;
  /** False where the posting may have changed since: it was saved at some time. */
  fresh: boolean;
}

/**
 * Judges the posting behind a card: by what was read of the posting itself, where it was; else by the card's own words,
 * as far as they go. A saved posting whose card states other pay by now is judged by the card. Pure.
 */
export function judgeCard(
  card: CardReading,
  { pack, profile }: JudgingBasis,
  earlier: EarlierVerdict | null,
): CardJudgement {
  const key = postingKey(card.site, card.postingId, '');
  if (earlier?.fresh) return { key, ...withVerdict('posting', earlier.verdict) };
  const posting = readPosting(pageReading(card), readingRules(pack));
  const assessment = assess(posting, pack, profile);
  if (earlier && !statesOtherPay(assessment, earlier.verdict)) {
    return { key, ...withVerdict('posting', earlier.verdict) };
  }
  const reason = whyOpen(posting, assessment);
  return {
    key,
    ...(reason ? { kind: 'unknown', basis: 'card', reason } : withVerdict('card', assessment)),
  };
}

type Judgement =
  | Omit<Extract<CardJudgement, { kind: 'judged' }>, 'key'>
  | Omit<Extract<CardJudgement, { kind: 'unknown' }>, 'key'>
  | Omit<Extract<CardJudgement, { kind: 'silent' }>, 'key'>;

function withVerdict(
  basis: 'posting' | 'card',
  { coverage, level, verdict, unknownReason, strength }: SeenVerdict,
): Judgement {
  if (coverage === 'not-covered' || unknownReason === 'not-a-posting') return { kind: 'silent' };
  if (verdict === 'unknown' || unknownReason) {
    return { kind: 'unknown', basis, reason: unknownReason ?? 'no-pay' };
  }
  const assumedLevel = level.confidence === 'assumed' ? level.ids : null;
  return { kind: 'judged', basis, verdict, strength, assumedLevel };
}

/** What the card would have to say, and does not, for anything to be said of its posting. */
function whyOpen(
  { role, title, locations, workplace }: Posting,
  { verdict }: SeenVerdict,
): CardUnknownReason | null {
  if (role.coverage === 'not-covered') return leavesCoverageOpen(title) ? 'coverage-open' : null;
  if (verdict === 'unknown') return null;
  const isPlaced =
    workplace === 'remote' ||
    locations.some(({ city, state, country, metro }) => city ?? state ?? country ?? metro);
  return isPlaced ? null : 'no-place';
}

function statesOtherPay(card: SeenVerdict, earlier: SeenVerdict): boolean {
  if (!card.basePay || !earlier.basePay) return false;
  return (['min', 'max'] as const).some((end) => {
    const [now = 0, before = 0] = [card.basePay?.[end], earlier.basePay?.[end]];
    return Math.abs(now - before) > before * SAME_PAY;
  });
}

/** A card as the reading of a page that says no more. */
function pageReading(card: CardReading): PageReading {
  const { site, postingId, title, company, locations, workplace, pay } = card;
  return {
    site,
    postingId,
    url: '',
    title: onCard(title, title),
    company: company === null ? null : onCard(company, company),
    locations: locations.map((place) => onCard(place, place.text)),
    workplace: workplace.map((words) => onCard(words, words)),
    employmentTypes: [],
    seniority: null,
    pay: pay.map((posted) => onCard(posted, posted.kind === 'text' ? posted.text : '')),
    description: null,
    closed: false,
    health: [],
  };
}

function onCard<T>(value: T, quote: string): Found<T> {
  return { value, rule: 'card', source: 'dom', quote };
}
