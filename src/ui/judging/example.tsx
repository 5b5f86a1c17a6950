import { useState } from 'react';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import type { Assessment } from '@/scoring/assessment';
import type { MarketPack } from '@/scoring/market-pack';
import { midpoint } from '@/scoring/midpoint';
import { assessmentMarkers, assessmentRows } from '@/ui/charts/assessment-rows';
import { RangePicture } from '@/ui/charts/range-picture';
import { Segments } from '@/ui/components/segments';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import { SAMPLE_POSTING } from '@/ui/sample/sample-posting';
import { MarketSteps } from '@/ui/steps/market-steps';
import { formatRange } from '@/words/format-money';
import { formatDollars } from '@/words/format-money';
import { formatFigure, formatPercent } from '@/words/format-number';
import { levelInText } from '@/words/level-words';
import { t } from '@/words/t';
import { ExampleCounter } from './example-counter';
import { ExampleStep } from './example-step';
import type { RulesProps } from './judging-view';

const USUAL_WIDTH = 640;
const ANYONE: Profile = {};

/** The sample posting, judged step by step as for anyone, or for the user where they have a profile. */
export function Example({ data: { market }, profile }: RulesProps) {
  const hasProfile = Object.keys(profile).length > 0;
  const [isYours, setYours] = useState(false);
  return (
    <>
      <p>{t('judging.example.lead')}</p>
      {hasProfile && (
        <div className="print:hidden">
          <Segments
            legend={t('judging.example.judgedFor')}
            choices={[
              { value: 'anyone', label: t('judging.example.asAnyone') },
              { value: 'you', label: t('judging.example.asYou') },
            ]}
            value={isYours ? 'you' : 'anyone'}
            onChange={(chosen) => setYours(chosen === 'you')}
          />
        </div>
      )}
      <Worked market={market} profile={isYours ? profile : ANYONE} />
    </>
  );
}

function Worked({ market: pack, profile }: { market: MarketPack; profile: Profile }) {
  const { ref, width } = useElementWidth(USUAL_WIDTH);
  const assessment = assess(SAMPLE_POSTING, pack, profile);
  const { market, basePay, verdict, strength, headroom, expectedOffer, steps } = assessment;
  if (!market || !basePay || !headroom || expectedOffer === null) return null;
  const posted = { low: basePay.min, high: basePay.max };
  const { title, company } = SAMPLE_POSTING;
  return (
    <div className="rounded-xl border border-line bg-surface px-4 pt-4 sm:px-5">
      <p className="font-semibold">
        {t('judging.example.posting', {
          title,
          company: company ?? '',
          place: t('welcome.sample.place'),
        })}
      </p>
      <div ref={ref} className="mt-2">
        <RangePicture
          title={t('welcome.sample.picture')}
          rows={assessmentRows(assessment)}
          markers={assessmentMarkers(assessment)}
          backdrop={market}
          width={width}
        />
      </div>
      <ol className="m-0 mt-2 list-none divide-y divide-line p-0">
        <ExampleStep name={t('judging.example.pay')} section="pay" outcome={formatRange(posted)}>
          <p>
            {t('judging.example.payHow', {
              quote: SAMPLE_POSTING.pay[0]?.quote ?? '',
              low: formatDollars(posted.low),
              high: formatDollars(posted.high),
              middle: formatDollars(midpoint(posted)),
            })}
          </p>
        </ExampleStep>
        <ExampleStep
          name={t('judging.example.band')}
          section="levels"
          outcome={formatRange(market)}
        >
          <p>{levelWords(assessment)}</p>
          <MarketSteps steps={steps} market={market} />
        </ExampleStep>
        <ExampleStep
          name={t('judging.example.verdict')}
          section="verdict"
          outcome={<VerdictBadge verdict={verdict} strength={strength} />}
        >
          <p>{verdictReason(assessment, midpoint(posted), market)}</p>
          <p>
            {t('judging.example.ratios', {
              middle: formatDollars(midpoint(posted)),
              bandMiddle: formatDollars(midpoint(market)),
              ratio: formatFigure(assessment.compaRatio ?? 0, 2),
              penetration: formatPercent(assessment.rangePenetration ?? 0),
            })}
          </p>
        </ExampleStep>
        <ExampleStep
          name={t('judging.example.headroom')}
          section="counter"
          outcome={formatRange(headroom)}
        >
          <p>
            {t('judging.example.headroomHow', {
              low: formatPercent(pack.policy.flexibility.low),
              high: formatPercent(pack.policy.flexibility.high),
              maximum: formatDollars(posted.high),
            })}
          </p>
        </ExampleStep>
        <ExampleStep
          name={t('judging.example.expected')}
          section="counter"
          outcome={formatDollars(expectedOffer)}
        >
          <p>{t('judging.example.expectedHow')}</p>
        </ExampleStep>
        <ExampleCounter assessment={assessment} pack={pack} profile={profile} />
      </ol>
    </div>
  );
}

function levelWords({ level: { ids, confidence }, notes }: Assessment): string {
  const level = levelInText(ids);
  if (notes.includes('level-from-profile')) return t('judging.example.levelYours', { level });
  return confidence === 'assumed'
    ? t('judging.example.levelAssumed', { level })
    : t('judging.example.levelStated', { level });
}

function verdictReason(
  { verdict }: Assessment,
  posted: number,
  market: NonNullable<Assessment['market']>,
): string {
  const middle = formatDollars(posted);
  if (verdict === 'below') {
    return t('judging.example.below', { middle, end: formatDollars(market.low) });
  }
  if (verdict === 'above') {
    return t('judging.example.above', { middle, end: formatDollars(market.high) });
  }
  return t('judging.example.at', { middle, range: formatRange(market) });
}
