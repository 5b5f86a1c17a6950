import { Puzzle } from 'lucide-react';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { Verdict } from '@/scoring/assessment';
import type { MarketPack } from '@/scoring/market-pack';
import { Logo } from '@/ui/components/logo';
import { formatRange } from '@/words/format-money';
import { t } from '@/words/t';
import { VERDICT_SHAPES, verdictLabel } from '@/words/verdict-words';
import { SAMPLE_POSTING } from './sample-posting';

const TONES: Record<Verdict, { edge: string; ink: string; badge: string }> = {
  below: { edge: 'border-l-below', ink: 'text-below', badge: 'bg-below' },
  at: { edge: 'border-l-at', ink: 'text-at', badge: 'bg-at' },
  above: { edge: 'border-l-above', ink: 'text-above', badge: 'bg-above' },
  unknown: { edge: 'border-l-unknown', ink: 'text-unknown', badge: 'bg-unknown' },
};

/** A drawn browser window with the sample posting, showing where the verdict stands: in the page, and on the toolbar. */
export function SampleWindow({ pack, profile }: { pack: MarketPack; profile: Profile }) {
  const { verdict, strength, market, counter } = assess(SAMPLE_POSTING, pack, profile);
  const tone = TONES[verdict];
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn of elements, so no <img> can show it
      role="img"
      aria-label={t('welcome.where.window')}
      className="overflow-hidden rounded-xl border border-line bg-surface shadow-sm"
    >
      <div className="flex items-center gap-2 border-b border-line bg-surface-3 px-3 py-2">
        <span className="h-6 flex-1 rounded-full bg-surface" />
        <span className="relative mr-1 inline-flex">
          <Logo size={22} />
          <span
            className={`absolute -right-1.5 -bottom-1.5 grid h-3.5 min-w-3.5 place-items-center rounded-xs px-0.5 text-[9px] leading-none text-surface ${tone.badge}`}
          >
            {VERDICT_SHAPES[verdict]}
          </span>
        </span>
        <Puzzle aria-hidden size={18} className="text-ink-3" />
      </div>
      <div className="grid gap-3 p-5">
        <p className="m-0 text-lg leading-tight font-semibold">
          {SAMPLE_POSTING.title}
          <span className="block text-sm font-normal text-ink-2">
            {SAMPLE_POSTING.company} · {t('welcome.sample.place')}
          </span>
        </p>
        <p
          className={`m-0 flex flex-wrap gap-x-3 rounded-lg border border-l-4 border-line px-3 py-1.5 text-[13px] tabular-nums shadow-sm ${tone.edge}`}
        >
          <b className={tone.ink}>
            {VERDICT_SHAPES[verdict]} {verdictLabel(verdict, strength)}
          </b>
          {market &&
            counter &&
            t('welcome.sample.line', {
              market: formatRange(market),
              counter: formatRange(counter),
            })}
        </p>
        <Words widths={['w-full', 'w-11/12', 'w-4/5']} />
        <Words widths={['w-full', 'w-2/3']} />
      </div>
    </div>
  );
}

/** Lines in place of a page's text. */
function Words({ widths }: { widths: string[] }) {
  return (
    <div className="grid gap-1.5">
      {widths.map((width) => (
        <span key={width} className={`h-2 rounded-full bg-surface-3 ${width}`} />
      ))}
    </div>
  );
}
