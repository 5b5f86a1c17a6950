import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { MarketPack } from '@/scoring/market-pack';
import { assessmentMarkers, assessmentRows } from '@/ui/charts/assessment-rows';
import { RangePicture } from '@/ui/charts/range-picture';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import { formatRange } from '@/words/format-money';
import { t } from '@/words/t';
import { SAMPLE_POSTING } from './sample-posting';

const USUAL_WIDTH = 340;

/** The sample posting, judged here and now with the given profile: what the profile does, seen at once. */
export function SamplePreview({ pack, profile }: { pack: MarketPack; profile: Profile }) {
  const { ref, width } = useElementWidth(USUAL_WIDTH);
  const assessment = assess(SAMPLE_POSTING, pack, profile);
  const { verdict, strength, headroom, market } = assessment;
  return (
    <section
      aria-label={t('welcome.sample.label')}
      className="grid grid-cols-1 gap-3 rounded-xl border border-line bg-surface p-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <p className="m-0 text-xs text-ink-2">{t('welcome.sample.label')}</p>
          <p className="m-0 font-semibold">{SAMPLE_POSTING.title}</p>
          <p className="m-0 text-sm text-ink-2">
            {SAMPLE_POSTING.company} · {t('welcome.sample.place')}
          </p>
        </div>
        <VerdictBadge verdict={verdict} strength={strength} />
      </div>
      <div ref={ref}>
        <RangePicture
          title={t('welcome.sample.picture')}
          rows={assessmentRows(assessment)}
          markers={assessmentMarkers(assessment)}
          backdrop={market}
          width={width}
        />
      </div>
      {headroom && (
        <p className="m-0 text-sm text-ink-2">
          {t('welcome.sample.headroom', { range: formatRange(headroom) })}
        </p>
      )}
    </section>
  );
}
