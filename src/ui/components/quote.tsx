import { Crosshair } from 'lucide-react';
import { createContext, useContext, useState } from 'react';
import type { QuoteAnswer } from '@/messaging/show-quote';
import { t } from '@/words/t';

/** Shows words of the posting in its page; null where no page is at hand. */
export const ShowQuote = createContext<((words: string) => Promise<QuoteAnswer>) | null>(null);

/** Words of a posting in quotation marks; where its page is at hand, a click marks them there. */
export function Quote({ words }: { words: string }) {
  const show = useContext(ShowQuote);
  const [missed, setMissed] = useState<Exclude<QuoteAnswer, 'shown'> | null>(null);
  if (!show) return <>“{words}”</>;
  const onClick = async (): Promise<void> => {
    const answer = await show(words);
    setMissed(answer === 'shown' ? null : answer);
  };
  return (
    <>
      <button
        type="button"
        title={t('popup.quote.show')}
        onClick={() => void onClick()}
        className="cursor-pointer border-0 bg-transparent p-0 text-left text-inherit underline decoration-line decoration-dotted underline-offset-3 wrap-anywhere hover:text-ink hover:decoration-accent"
      >
        “{words}”
        <Crosshair aria-hidden size={12} className="ml-1 inline align-[-1px] text-accent" />
      </button>
      <output className="block text-xs text-ink">{missed && t(`popup.quote.${missed}`)}</output>
    </>
  );
}
