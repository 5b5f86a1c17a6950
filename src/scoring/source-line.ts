import type { MarketPack, PackSource } from './market-pack';
import { perPack } from './per-pack';

/** A figure of a pack that names its source. */
interface SourcedFigure {
  source: string;
  ref: string;
}

const linesByFigure = perPack(({ bands, geographies, premiums, sources }) => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const figures: SourcedFigure[] = [...bands, ...geographies, ...premiums];
  return new Map(figures.map((figure) => [figure, lineOf(figure, byId.get(figure.source))]));
});

/** Publisher, label, statement, date and sample of a figure's source, in one line. */
export function sourceLine(figure: SourcedFigure, pack: MarketPack): string {
  return linesByFigure(pack).get(figure) ?? figure.ref;
}

function lineOf({ ref }: SourcedFigure, source: PackSource | undefined): string {
  if (!source) return ref;
  const derived = source.kind === 'derived' ? 'derived from ' : '';
  const statement = ref === '' ? '' : ` ${ref}`;
  const date = source.asOf === '' ? '' : `, ${source.asOf}`;
  return `${derived}${source.publisher}: ${source.label}${statement}${date} (${source.sample})`;
}
