import { formatRange } from '@/words/format-money';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { assessmentMarkers, assessmentRows } from '@/ui/charts/assessment-rows';
import { RangePicture } from '@/ui/charts/range-picture';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { SAMPLE_POSTING } from './sample-posting';

const USUAL_WIDTH = 340;

/** The sample posting, judged here and now with the given profile: what the profile does, seen at once. */
export function SamplePreview({ pack, profile }: { pack: MarketPack; profile: Profile }) {
  const { ref, width } = useElementWidth(USUAL_WIDTH);
  const assessment = assess(SAMPLE_POSTING, pack, profile);
  const { verdict, strength, headroom } = assessment;
  return (
    <section
      aria-label="Sample posting"
      className="grid grid-cols-1 gap-3 rounded-xl border border-line bg-surface p-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <p className="m-0 font-semibold">{SAMPLE_POSTING.title}</p>
          <p className="m-0 text-sm text-ink-2">{SAMPLE_POSTING.company} · Remote, US</p>
        </div>
        <VerdictBadge verdict={verdict} strength={strength} />
      </div>
      <div ref={ref}>
        <RangePicture
          title="Posted, market and counter range"
          rows={assessmentRows(assessment)}
          markers={assessmentMarkers(assessment)}
          width={width}
        />
      </div>
      {headroom && (
        <p className="m-0 text-sm text-ink-2">
          Headroom above the posted maximum:{' '}
          <b className="whitespace-nowrap text-ink">{formatRange(headroom)}</b>
        </p>
      )}
    </section>
  );
}
