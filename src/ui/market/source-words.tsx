import type { PackSource } from '@/scoring/market-pack';
import { Chip } from '@/ui/components/chip';
import { safeHref } from '@/ui/components/safe-href';
import { t } from '@/words/t';
import { Sentence } from '@/ui/components/sentence';

/** Who published a figure, when, and where it stands there; the whole of the source stands under the table. */
export function SourceWords({
  source,
  reference,
}: {
  source: PackSource | null;
  reference: string;
}) {
  if (!source) return t('market.source.you');
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5 gap-y-0.5 wrap-anywhere">
      <SourceLink source={source} text={source.publisher} />
      <span className="text-ink-2">{[source.asOf, reference].filter(Boolean).join(', ')}</span>
      {source.kind === 'derived' && <Chip unsure>{t('market.source.derived')}</Chip>}
    </span>
  );
}

/** The sources that figures of a table come from, in full. */
export function SourceList({ sources }: { sources: PackSource[] }) {
  if (sources.length === 0) return null;
  return (
    <ul
      aria-label={t('market.source.list')}
      className="m-0 grid list-none gap-1 p-0 text-[13px] text-ink-2"
    >
      {sources.map((source) => (
        <li key={source.id}>
          <SourceInFull source={source} />{' '}
          {source.kind === 'derived' && <Chip unsure>{t('market.source.derived')}</Chip>}
        </li>
      ))}
    </ul>
  );
}

function SourceInFull({ source }: { source: PackSource }) {
  const { label, sample, asOf } = source;
  const publisher = <SourceLink source={source} text={source.publisher} />;
  return asOf === '' ? (
    <Sentence of="market.source.publisher" parts={{ publisher, label, sample }} />
  ) : (
    <Sentence of="market.source.publisherOn" parts={{ publisher, label, day: asOf, sample }} />
  );
}

function SourceLink({ source, text }: { source: PackSource; text: string }) {
  const href = safeHref(source.url);
  if (href === null) return <span>{text}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer" className="text-accent underline">
      {text}
    </a>
  );
}
