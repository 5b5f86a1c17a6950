import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { formatRange } from '@/words/format-money';
import { t } from '@/words/t';
import { SAMPLE_POSTING } from './sample-posting';

/** The sample posting’s judgement in one line, for where its picture has no room. */
export function SampleLine({ pack, profile }: { pack: MarketPack; profile: Profile }) {
  const { verdict, strength, market, counter } = assess(SAMPLE_POSTING, pack, profile);
  return (
    <p
      aria-label={t('welcome.sample.label')}
      className="m-0 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm tabular-nums"
    >
      <VerdictBadge verdict={verdict} strength={strength} />
      {market &&
        counter &&
        t('welcome.sample.line', { market: formatRange(market), counter: formatRange(counter) })}
    </p>
  );
}
