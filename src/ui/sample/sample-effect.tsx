import { useId } from 'react';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { t } from '@/words/t';
import { movedFigures } from './moved-figures';
import { SAMPLE_POSTING } from './sample-posting';

/** What a profile moves in the judgement of the sample posting, each figure before and after; read out as it changes. */
export function SampleEffect({ pack, profile }: { pack: MarketPack; profile: Profile }) {
  const id = useId();
  const moved = movedFigures(
    assess(SAMPLE_POSTING, pack, {}),
    assess(SAMPLE_POSTING, pack, profile),
  );
  return (
    <section aria-labelledby={id} className="rounded-xl border border-dashed border-edge px-4 py-3">
      <h2 id={id} className="m-0 text-sm font-semibold">
        {t('welcome.sample.moved')}
      </h2>
      <output className="mt-1 grid gap-1 text-sm">
        {moved.length === 0 && <span className="text-ink-2">{t('welcome.sample.unmoved')}</span>}
        {moved.map(({ figure, before, after }) => (
          <span key={figure} className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
            <span className="w-16 text-ink-2">{t(`welcome.sample.${figure}`)}</span>
            <s className="text-ink-3">{before}</s>
            <b
              key={after}
              className="rounded-sm transition-colors duration-1000 starting:bg-at-soft"
            >
              {after}
            </b>
          </span>
        ))}
      </output>
    </section>
  );
}
