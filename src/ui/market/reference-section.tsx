import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { safeHref } from '@/ui/components/safe-href';
import { SectionCard } from '@/ui/components/section-card';
import { t } from '@/words/t';
import { Sentence } from '@/ui/components/sentence';
import { LaddersTable } from './ladders-table';
import type { MarketData } from './market-data';
import { PostedPayTable } from './posted-pay-table';
import { RangeLawsTable } from './range-laws-table';

/** What stands beside a verdict, and never changes one. */
export function ReferenceSection({
  data: { postedPay, rangeLaws, ladders },
}: {
  data: Pick<MarketData, 'postedPay' | 'rangeLaws' | 'ladders'>;
}) {
  return (
    <SectionCard title={t('market.sections.beside')}>
      <p className="m-0 text-ink-2">{t('market.reference.intro')}</p>
      <div className="grid gap-2">
        <Reference title={t('market.reference.postedPay')} pack={postedPay}>
          {postedPay && <PostedPayTable pack={postedPay} />}
        </Reference>
        <Reference title={t('market.reference.laws')} pack={rangeLaws}>
          {rangeLaws && <RangeLawsTable pack={rangeLaws} />}
        </Reference>
        <Reference title={t('market.reference.ladders')} pack={ladders}>
          {ladders && <LaddersTable pack={ladders} />}
        </Reference>
      </div>
    </SectionCard>
  );
}

/** One document, folded; says so where it is missing. */
function Reference({
  title,
  pack,
  children,
}: {
  title: string;
  pack: { name: string; publisher: string; url: string; asOf: string; version: number } | null;
  children: ReactNode;
}) {
  const href = pack && safeHref(pack.url);
  return (
    <details className="group rounded-lg border border-line">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-lg px-3 hover:bg-surface-2">
        <h3 className="m-0 flex-1 text-sm font-semibold">{title}</h3>
        <ChevronDown
          aria-hidden
          size={16}
          className="shrink-0 text-ink-3 transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="grid gap-3 px-3 pt-1 pb-3">
        {pack ? (
          <p className="m-0 text-[13px] text-ink-2">
            <Sentence
              of="market.reference.about"
              parts={{
                name: pack.name,
                version: pack.version,
                publisher:
                  href === null ? (
                    pack.publisher
                  ) : (
                    <a
                      href={href}
                      target="_blank"
                      rel="noreferrer"
                      className="text-accent underline"
                    >
                      {pack.publisher}
                    </a>
                  ),
                day: pack.asOf,
              }}
            />
          </p>
        ) : (
          <p className="m-0 text-ink-2">{t('market.reference.missing')}</p>
        )}
        {children}
      </div>
    </details>
  );
}
