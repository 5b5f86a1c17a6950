import { CircleHelp, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Assessment, Verdict } from '@/scoring/assessment';
import type { Sureness } from '@/scoring/how-sure';
import { sureWords } from '@/words/sure-words';
import { t } from '@/words/t';
import { VERDICT_SHAPES } from '@/words/verdict-words';
import { verdictHeadline, verdictSentence } from './verdict-sentence';

const LOOKS: Record<Verdict, { card: string; text: string }> = {
  below: { card: 'bg-below-soft', text: 'text-below' },
  at: { card: 'bg-at-soft', text: 'text-at' },
  above: { card: 'bg-above-soft', text: 'text-above' },
  unknown: { card: 'bg-unknown-soft', text: 'text-unknown' },
};

/**
 * The verdict: word, shape and colour, what it rests on, and its weakest link.
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
  const { verdict, strength } = assessment;
  const look = LOOKS[verdict];
  const shape = VERDICT_SHAPES[verdict];
  return (
    <section aria-labelledby="verdict" className={`px-3.5 py-2.5 ${look.card}`}>
      <h2
        id="verdict"
        className={`m-0 flex items-center gap-2 text-xl leading-tight font-bold tracking-tight ${look.text}`}
      >
        <span aria-hidden className="tracking-tighter">
          {strength === 'well' ? shape + shape : shape}
        </span>
        {verdictHeadline(assessment)}
      </h2>
      <p className="m-0 mt-0.5 text-[13px] leading-snug text-ink">{verdictSentence(assessment)}</p>
      {sureness && (
        <p className="m-0 mt-1 flex gap-1.5 text-xs leading-snug text-ink-2">
          <SureSign isSure={sureness.link === 'nothing-assumed'} />
          <span className="sr-only">{t('popup.verdict.howSure')}</span>
          {sureWords(sureness)}
        </p>
      )}
      {children}
    </section>
  );
}

function SureSign({ isSure }: { isSure: boolean }) {
  const Icon = isSure ? ShieldCheck : CircleHelp;
  return <Icon aria-hidden size={14} className="mt-px shrink-0" />;
}
