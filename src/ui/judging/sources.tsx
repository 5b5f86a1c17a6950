import { safeHref } from '@/ui/components/safe-href';
import { SourceList } from '@/ui/market/source-words';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';

/** Every source of the market data, and the documents that stand beside a verdict. */
export function Sources({ data: { market, postedPay, rangeLaws, ladders } }: RulesProps) {
  const documents = [postedPay, rangeLaws, ladders].filter((document) => document !== null);
  return (
    <>
      <SourceList sources={market.sources.filter(({ url }) => url !== '')} />
      <h3 className="m-0 text-base font-semibold">{t('judging.sources.beside')}</h3>
      <ul className="m-0 grid list-none gap-1 p-0 text-[13px] text-ink-2">
        {documents.map(({ id, name, version, publisher, asOf, url }) => {
          const href = safeHref(url);
          const words = t('judging.sources.document', {
            name,
            version: formatCount(version),
            asOf,
          });
          return (
            <li key={id}>
              {href === null ? (
                publisher
              ) : (
                <a href={href} target="_blank" rel="noreferrer" className="text-accent underline">
                  {publisher}
                </a>
              )}
              {`: ${words}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
