import { LEVEL_IDS } from '@/posting/level';
import type { LadderPack } from '@/scoring/reference-pack';
import { t } from '@/words/t';
import { CELL, ColumnHead, DataTable } from './data-table';
import { levelLabel } from '@/words/level-words';
import { SourceList } from './source-words';

/** What companies' own level codes usually are on the levels that pay is judged by. */
export function LaddersTable({ pack }: { pack: LadderPack }) {
  return (
    <>
      <DataTable
        caption={t('market.caption.ladders')}
        className="table-fixed"
        head={
          <>
            <ColumnHead>{t('market.column.company')}</ColumnHead>
            {LEVEL_IDS.map((level) => (
              <ColumnHead key={level}>{levelLabel([level])}</ColumnHead>
            ))}
          </>
        }
      >
        {pack.companies.map(({ id, name, rungs }) => (
          <tr key={id}>
            <th scope="row" className={`${CELL} font-semibold`}>
              {name}
            </th>
            {LEVEL_IDS.map((level) => (
              <td key={level} className={`${CELL} wrap-anywhere`}>
                {rungs
                  .filter((rung) => rung.level === level)
                  .map(({ code, label }) => (
                    <span key={code} className="block">
                      <span className="font-semibold">{code}</span>{' '}
                      {label !== code && <span className="text-ink-2">{label}</span>}
                    </span>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      <SourceList sources={pack.sources} />
    </>
  );
}
