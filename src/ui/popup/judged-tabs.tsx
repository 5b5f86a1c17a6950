import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { t } from '@/words/t';
import type { Panel } from './panel';

const TRIGGER =
  'flex min-h-10 cursor-pointer items-center gap-1.5 border-0 border-b-2 border-transparent bg-transparent px-2.5 pt-0.5 whitespace-nowrap ' +
  'text-[13px] font-medium text-ink-2 hover:text-ink focus-visible:rounded-md focus-visible:-outline-offset-4 ' +
  'data-[state=active]:border-accent data-[state=active]:text-ink';

/**
 * The parts of a judged posting, one at a time; the keys of the arrows go through them.
 *
 * @param cautions how many there are to be read under "Why"
 * @param ranges how many the posting states
 * @param postings how many stand on the page
 */
export function JudgedTabs({
  panels,
  panel,
  onPanel,
  cautions,
  ranges,
  postings,
  render,
}: {
  panels: readonly Panel[];
  panel: Panel;
  onPanel: (panel: Panel) => void;
  cautions: number;
  ranges: number;
  postings: number;
  render: (panel: Panel) => ReactNode;
}) {
  return (
    <Tabs.Root
      value={panel}
      onValueChange={(value) => {
        const chosen = panels.find((known) => known === value);
        if (chosen) onPanel(chosen);
      }}
    >
      <Tabs.List
        aria-label={t('popup.tabs.all')}
        className="sticky top-0 z-10 flex gap-1 border-b border-line bg-surface px-1.5"
      >
        {panels.map((one) => (
          <Tabs.Trigger key={one} value={one} className={TRIGGER}>
            {t(`popup.tabs.${one}`)}{' '}
            {one === 'why' && cautions > 0 && (
              <Count look="bg-at-soft text-at" count={cautions}>
                {t('popup.tabs.cautions', cautions, { count: cautions })}
              </Count>
            )}
            {one === 'posting' && ranges > 1 && (
              <Count look="bg-surface-3 text-ink-2" count={ranges}>
                {t('popup.tabs.ranges', ranges, { count: ranges })}
              </Count>
            )}
            {one === 'list' && (
              <Count look="bg-surface-3 text-ink-2" count={postings}>
                {t('popup.tabs.postings', postings, { count: postings })}
              </Count>
            )}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {panels.map((one) => (
        <Tabs.Content key={one} value={one} className="focus-visible:-outline-offset-2">
          {render(one)}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

/** @param children the same in words */
function Count({ count, look, children }: { count: number; look: string; children: string }) {
  return (
    <span
      title={children}
      className={`grid min-w-4.5 place-items-center rounded-full px-1 text-[11px] leading-4.5 font-semibold tabular-nums ${look}`}
    >
      <span aria-hidden>{count}</span>
      <span className="sr-only">{children}</span>
    </span>
  );
}
