import type { Verdict } from '@/scoring/assessment';
import { t } from '@/words/t';
import { VERDICT_SHAPES } from '@/words/verdict-words';
import { cardWords } from './card-words';
import type { PageCard } from './page-cards';
import type { PageCards } from './use-page-cards';

const INK: Record<Verdict, string> = {
  below: 'text-below',
  at: 'text-at',
  above: 'text-above',
  unknown: 'text-unknown',
};

/**
 * The postings of a list on the page, each with what can be said of it; a click opens it there.
 *
 * @param current the site's id of the posting in view
 */
export function CardList({
  cards: { cards, open },
  current = null,
}: {
  cards: PageCards;
  current?: string | null;
}) {
  return (
    <ul aria-label={t('popup.list.heading')} className="m-0 w-full list-none p-0 text-sm">
      {cards.map((card) => (
        <li key={card.reading.postingId} className="border-t border-line first:border-0">
          <button
            type="button"
            aria-current={card.reading.postingId === current}
            onClick={() => open(card.reading.postingId)}
            className="grid w-full cursor-pointer grid-cols-[1fr_auto] gap-x-3 border-0 bg-transparent px-4 py-2 text-left hover:bg-surface-2 focus-visible:-outline-offset-2 aria-[current=true]:bg-surface-2"
          >
            <span className="line-clamp-1 font-medium text-ink wrap-anywhere">
              {card.reading.title}
            </span>
            <CardVerdict card={card} />
            <span className="col-span-2 line-clamp-1 text-xs text-ink-2 wrap-anywhere">
              {[card.reading.company, payText(card)].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function CardVerdict({ card: { judgement } }: { card: PageCard }) {
  const tone = judgement.kind === 'judged' ? judgement.verdict : 'unknown';
  return (
    <span className={`text-[13px] font-semibold whitespace-nowrap ${INK[tone]}`}>
      {judgement.kind === 'judged' && <span aria-hidden>{VERDICT_SHAPES[tone]} </span>}
      {cardWords(judgement)}
    </span>
  );
}

/** The pay as the card prints it; null where it prints none. */
function payText({ reading: { pay } }: PageCard): string | null {
  const printed = pay.find((posted) => posted.kind === 'text');
  return printed ? printed.text : null;
}
