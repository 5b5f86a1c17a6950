import type { Profile } from '@/posting/profile';
import type { Assessment } from '@/scoring/assessment';
import type { MarketPack } from '@/scoring/market-pack';
import { wholeDollars } from '@/scoring/rounding';
import { SAMPLE_POSTING } from '@/ui/sample/sample-posting';
import { formatRange } from '@/words/format-money';
import { formatDollars } from '@/words/format-money';
import { formatPercent } from '@/words/format-number';
import { t } from '@/words/t';
import { ExampleStep } from './example-step';
import { workedCounter } from './worked-counter';

/** The counter range of the sample posting, end by end, and what it leaves on the table not to ask. */
export function ExampleCounter({
  assessment: { counter, basePay, leftOnTable },
  pack,
  profile,
}: {
  assessment: Assessment;
  pack: MarketPack;
  profile: Profile;
}) {
  const worked = workedCounter(SAMPLE_POSTING, pack, profile);
  if (!worked || !counter || !basePay || !leftOnTable) return null;
  const { flexibility, counter: rules } = pack.policy;
  const share = profile.stance === 'cautious' ? flexibility.low : flexibility.high;
  const ceiling = dollars(worked.ceiling);
  return (
    <>
      <ExampleStep
        name={t('judging.example.counter')}
        section="counter"
        outcome={formatRange(counter)}
      >
        <p>
          {t('judging.example.ceiling', {
            maximum: formatDollars(basePay.max),
            share: formatPercent(share),
            ceiling,
          })}
        </p>
        <p>
          {t('judging.example.yours', {
            range: formatRange(worked.yours),
            skills: t(worked.countsAll ? 'judging.example.yoursAll' : 'judging.example.yoursOwn'),
          })}
        </p>
        <p>
          {t('judging.example.high', {
            top: dollars(worked.top),
            ceiling,
            high: dollars(worked.high),
          })}
        </p>
        <p>
          {t('judging.example.low', {
            middle: dollars(worked.middle),
            share: formatPercent(rules.lowShareOfHigh),
            most: dollars(worked.most),
            expected: dollars(worked.expected),
            low: dollars(worked.low),
          })}
        </p>
        <p>
          {t('judging.example.rounded', {
            unit: formatDollars(rules.roundTo),
            width: formatDollars(rules.minimumWidth),
          })}
        </p>
      </ExampleStep>
      <ExampleStep
        name={t('judging.example.left')}
        section="counter"
        outcome={formatRange(leftOnTable)}
      >
        <p>{t('judging.example.leftHow')}</p>
      </ExampleStep>
    </>
  );
}

function dollars(amount: number): string {
  return formatDollars(wholeDollars(amount));
}
