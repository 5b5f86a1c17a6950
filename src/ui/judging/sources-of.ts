import type { PackSource } from '@/scoring/market-pack';
import type { FigureRow } from '@/ui/market/figure-rows';

/** The sources of figures, each once, in their order. */
export function sourcesOf(rows: readonly FigureRow[]): PackSource[] {
  const byId = new Map(rows.flatMap(({ source }) => (source ? [[source.id, source]] : [])));
  return [...byId.values()];
}
