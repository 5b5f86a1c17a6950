import { ChartNoAxesGantt, Kanban, Table2 } from 'lucide-react';
import { ToggleGroup } from 'radix-ui';
import { t } from '@/words/t';

export type View = 'table' | 'chart' | 'board';

const VIEWS = [
  { view: 'table', Icon: Table2 },
  { view: 'chart', Icon: ChartNoAxesGantt },
  { view: 'board', Icon: Kanban },
] as const;

/** How the postings are shown. */
export function ViewTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={t('compare.view.label')}
      value={view}
      onValueChange={(value) => {
        const chosen = VIEWS.find((known) => known.view === value);
        if (chosen) onView(chosen.view);
      }}
      className="flex rounded-lg border border-line bg-surface p-0.5 print:hidden"
    >
      {VIEWS.map(({ view: value, Icon }) => (
        <ToggleGroup.Item
          key={value}
          value={value}
          className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md bg-transparent px-2.5 text-sm font-medium text-ink-2 hover:text-ink data-[state=on]:bg-surface-3 data-[state=on]:text-ink"
        >
          <Icon aria-hidden size={16} />
          {t(`compare.view.${value}`)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
