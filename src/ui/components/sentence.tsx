import { Fragment, type ReactNode } from 'react';
import { sentenceParts, type FilledKey, type NamesIn } from '@/words/sentence-parts';

/**
 * A text of the catalogue with elements among its words: `<Sentence of="market.hint" parts={{ link: <a …/> }} />` for
 * "Read {link} first". The language orders them.
 */
export function Sentence<Key extends FilledKey>({
  of,
  parts,
}: {
  of: Key;
  parts: Record<NamesIn<Key>, ReactNode>;
}) {
  const named = new Map<string, ReactNode>(Object.entries<ReactNode>(parts));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys knows no keys
  const words = sentenceParts(of, Object.keys(parts) as NamesIn<Key>[]);
  return words.map((part, at) => (
    // Words and names stand by turns, in an order that stays.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>{at % 2 === 0 ? part : named.get(part)}</Fragment>
  ));
}
