import { Columns3 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { CheckMenu, MENU_ITEM } from './check-menu';
import { COLUMN_IDS } from './column';
import type { ColumnId } from './column';
import { columnLabel } from './column-label';
import { COLUMNS } from './columns';
import { t } from '@/words/t';

/** Which columns the table shows; the title is always there. */
export function ColumnMenu({
  shown,
  isOwn,
  onChoose,
}: {
  shown: ReadonlySet<ColumnId>;
  /** True where the user chose them. */
  isOwn: boolean;
  onChoose: (shown: ReadonlySet<ColumnId> | null) => void;
}) {
  return (
    <CheckMenu
      label={t('compare.columns')}
      icon={<Columns3 aria-hidden size={16} />}
      showCount={false}
      choices={COLUMNS.filter(({ id }) => id !== 'title').map(({ id }) => ({
        value: id,
        label: columnLabel(id),
      }))}
      chosen={shown}
      onToggle={(value) =>
        onChoose(new Set(COLUMN_IDS.filter((id) => shown.has(id) !== (id === value))))
      }
      foot={
        isOwn && (
          <DropdownMenu.Item
            className={`${MENU_ITEM} mt-1 border-t border-line`}
            onSelect={() => onChoose(null)}
          >
            {t('compare.asManyAsFit')}
          </DropdownMenu.Item>
        )
      }
    />
  );
}
