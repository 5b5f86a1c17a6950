import type { JudgedPosting } from '@/scoring/judged-posting';
import { midpoint } from '@/scoring/midpoint';
import type { ObservedPay } from '@/scoring/observed-pay';
import { ownMarketWords, percentileWords } from '@/words/opinion-words';
import { FEWEST_OBSERVED, ownMarketOpinion } from '@/scoring/own-market-opinion';
import type { OwnMarketOpinion } from '@/scoring/own-market-opinion';
import { levelLabel } from '@/words/level-words';
import { listObservedPay } from '@/storage/observed-pay';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { useSettings } from '@/ui/hooks/use-settings';
import { OpinionRow } from './opinion-row';
import { OpinionStrip } from './opinion-strip';
import { t } from '@/words/t';

/** Where the pay stands among the postings of its level that the user has viewed, or how many are missing for that. */
export function OwnMarketRow({ judged }: { judged: JudgedPosting }) {
  const observed = useLiveData(listObservedPay);
  const settings = useSettings();
  if (observed.kind === 'loading' || settings.kind === 'loading') return null;
  if (observed.kind === 'failed') {
    return (
      <OpinionRow name={t('popup.why.own')} outcome={t('popup.why.ownUnreadable')}>
        <p role="alert" className="m-0 text-xs text-below">
          {observed.message}
        </p>
      </OpinionRow>
    );
  }
  const opinion = ownMarketOpinion(judged, observed.value);
  if (opinion) return <OwnMarket judged={judged} opinion={opinion} observed={observed.value} />;
  const isOff = settings.kind === 'ready' && !settings.value.ownMarket;
  return isOff ? (
    <OpinionRow name={t('popup.why.own')} outcome={t('popup.why.ownOff')} />
  ) : (
    <TooFew judged={judged} observed={observed.value} />
  );
}

function TooFew({ judged, observed }: { judged: JudgedPosting; observed: ObservedPay[] }) {
  const { id } = judged.assessment.level;
  const count = observed.filter(({ level }) => level === id).length;
  return (
    <OpinionRow
      name={t('popup.why.own')}
      outcome={t('popup.why.ownSoFar', { count, fewest: FEWEST_OBSERVED })}
    >
      <p className="m-0 text-xs text-ink-2">
        {t('popup.why.ownWhat', { level: levelLabel([id]) })}
      </p>
    </OpinionRow>
  );
}

function OwnMarket({
  judged: { posting, assessment },
  opinion,
  observed,
}: {
  judged: JudgedPosting;
  opinion: OwnMarketOpinion;
  observed: ObservedPay[];
}) {
  const { basePay, level } = assessment;
  const { percentile, lower, median, upper } = opinion;
  const here = basePay && midpoint({ low: basePay.min, high: basePay.max });
  const dots = observed
    .filter((other) => other.level === level.id && other.key !== posting.key)
    .map(midpoint);
  const all = here === null || percentile === null ? dots : [...dots, here];
  return (
    <OpinionRow
      name={t('popup.why.own')}
      outcome={
        percentile === null
          ? t('popup.why.nothingToPlace')
          : percentileWords({ percentile, beyond: null })
      }
    >
      <OpinionStrip
        title={t('popup.why.ownTitle')}
        spread={{ low: Math.min(...all), lower, median, upper, high: Math.max(...all) }}
        dots={dots}
        here={percentile === null ? null : here}
      />
      <p className="m-0 mt-0.5 text-xs text-ink-2">{ownMarketWords(opinion, level.id)}</p>
    </OpinionRow>
  );
}
