import type { PayRange } from '@/posting/pay-range';
import { formatPosted } from '@/words/format-money';
import { componentLabel } from '@/words/posting-words';
import { t } from '@/words/t';

/** What a posting without a verdict states all the same, in one line; nothing where it states no pay. */
export function PostedLine({ pay: [first, ...others] }: { pay: readonly PayRange[] }) {
  if (!first) return null;
  const parts = { pay: formatPosted(first), component: componentLabel(first.component) };
  return (
    <p className="m-0 mt-1 text-[13px] leading-snug font-semibold tabular-nums">
      {others.length === 0
        ? t('popup.verdict.onPage', parts)
        : t('popup.verdict.onPageMore', { ...parts, count: others.length })}
    </p>
  );
}
