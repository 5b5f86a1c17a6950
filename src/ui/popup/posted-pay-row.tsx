import type { AnnualUsd } from '@/posting/money';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { midpoint } from '@/scoring/midpoint';
import { percentileWords, postedPayWords } from '@/words/opinion-words';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { PostedPayOpinion } from '@/scoring/posted-pay-opinion';
import type { PostedPayPack } from '@/scoring/reference-pack';
import { levelInText } from '@/words/level-words';
import { safeHref } from '@/ui/components/safe-href';
import { Sentence } from '@/ui/components/sentence';
import { OpinionRow } from './opinion-row';
import { OpinionStrip } from './opinion-strip';
import type { Spread } from './opinion-strip';
import { t } from '@/words/t';

/** Where the posted pay stands among real posted ranges of its level, and whose ranges those are. */
export function PostedPayRow({ judged, pack }: { judged: JudgedPosting; pack: PostedPayPack }) {
  const { basePay, level } = judged.assessment;
  const opinion = postedPayOpinion(judged, pack);
  if (!opinion || !basePay) {
    const why = basePay
      ? t('popup.why.noneOfLevel', { level: levelInText(level.ids) })
      : t('popup.why.nothingToPlace');
    return <OpinionRow name={t('popup.why.amongPosted')} outcome={why} />;
  }
  const spread = spreadOf(opinion, pack);
  const href = safeHref(pack.url);
  return (
    <OpinionRow name={t('popup.why.amongPosted')} outcome={percentileWords(opinion)}>
      {spread && (
        <OpinionStrip
          title={t('popup.why.amongTitle', { percentile: percentileWords(opinion) })}
          spread={spread}
          here={midpoint({ low: basePay.min, high: basePay.max })}
        />
      )}
      <p className="m-0 mt-0.5 text-xs text-ink-2">
        {t('popup.why.amongOf', { ranges: postedPayWords(opinion) })}{' '}
        <span className="text-ink-3">
          <Sentence
            of="popup.why.source"
            parts={{
              publisher: href ? (
                <a href={href} target="_blank" rel="noreferrer" className="text-inherit underline">
                  {pack.publisher}
                </a>
              ) : (
                pack.publisher
              ),
              licence: pack.licence,
              day: pack.asOf,
            }}
          />
        </span>
      </p>
    </OpinionRow>
  );
}

function spreadOf({ family, level }: PostedPayOpinion, { tables }: PostedPayPack): Spread | null {
  const table = tables.find((other) => other.family === family && other.level === level);
  const at = (percentile: number): AnnualUsd | undefined =>
    table?.percentiles.find((point) => point.percentile === percentile)?.amount;
  const [low, lower, median, upper, high] = [5, 25, 50, 75, 95].map(at);
  if (
    low === undefined ||
    lower === undefined ||
    median === undefined ||
    upper === undefined ||
    high === undefined
  ) {
    return null;
  }
  return { low, lower, median, upper, high };
}
