import type { ReactNode } from 'react';
import type { Assessment, Verdict } from '@/scoring/assessment';
import type { Sureness } from '@/scoring/how-sure';
import { sureWords } from '@/words/sure-words';
import { VERDICT_SHAPES } from '@/words/verdict-words';
import { verdictHeadline, verdictSentence } from './verdict-sentence';

const LOOKS: Record<Verdict, { card: string; text: string }> = {
  below: { card: 'bg-below-soft', text: 'text-below' },
  at: { card: 'bg-at-soft', text: 'text-at' },
  above: { card: 'bg-above-soft', text: 'text-above' },
  unknown: { card: 'bg-unknown-soft', text: 'text-unknown' },
};

/**
 * The verdict: word, shape and colour, what it rests on, the two ratios of the field, and its weakest link.
 *
 * @param children what else there is to say to it
 */
export function VerdictCard({
  assessment,
  sureness,
  children,
}: {
  assessment: Assessment;
  sureness: Sureness | null;
  children?: ReactNode;
}) {
  const { verdict, strength, compaRatio, rangePenetration } = assessment;
  const look = LOOKS[verdict];
  const shape = VERDICT_SHAPES[verdict];
  return (
    <section
      aria-labelledby="verdict"
      className={`mx-4 mb-2 rounded-xl px-3.5 py-2.5 ${look.card}`}
    >
      <h2
        id="verdict"
        className={`m-0 flex items-center gap-2 text-lg leading-tight font-bold ${look.text}`}
      >
        <span aria-hidden className="tracking-tighter">
          {strength === 'well' ? shape + shape : shape}
        </span>
        {verdictHeadline(assessment)}
      </h2>
      <p className="m-0 mt-1 text-sm text-ink">{verdictSentence(assessment)}</p>
      {compaRatio !== null && rangePenetration !== null && (
        <dl className="m-0 mt-1.5 flex gap-4 text-xs text-ink-2 tabular-nums">
          <Ratio
            name="Compa-ratio"
            value={compaRatio.toFixed(2)}
            meaning="Middle of the range divided by the middle of the market band"
          />
          <Ratio
            name="Range penetration"
            value={percent(rangePenetration)}
            meaning="0% is the low end of the market band, 100% its high end"
          />
        </dl>
      )}
      {sureness && (
        <p className="m-0 mt-1 text-xs text-ink-2">
          <b className="font-semibold text-ink">How sure is this?</b> {sureWords(sureness)}
        </p>
      )}
      {children}
    </section>
  );
}

function Ratio({ name, value, meaning }: { name: string; value: string; meaning: string }) {
  return (
    <div className="flex gap-1" title={meaning}>
      <dt>{name}</dt>
      <dd className="m-0 font-semibold text-ink">{value}</dd>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`.replace('-', '−');
}
