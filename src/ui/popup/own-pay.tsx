import { PencilLine } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { OwnPay as Pay } from '@/posting/correction';
import { formatPosted } from '@/words/format-money';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { Button } from '@/ui/components/button';
import { VerdictBadge } from '@/ui/components/verdict-badge';
import { comparedAs } from './compared-as';
import { componentLabel } from '@/words/posting-words';
import { UndoButton } from './undo-button';
import type { Corrector } from './use-correction';
import { t } from '@/words/t';

/** Typing pay is rare: what takes it in loads on the click. */
const OwnPayForm = lazy(async () => ({ default: (await import('./own-pay-form')).OwnPayForm }));

/**
 * The pay that the user set, which is judged whatever was read, and the way to set it.
 *
 * @param hasMoved it stood elsewhere when the user last used it: the keyboard follows it here
 */
export function OwnPay({
  judged: { posting, assessment },
  corrector,
  hasMoved,
  onChange,
}: {
  judged: JudgedPosting;
  corrector: Corrector;
  hasMoved: boolean;
  onChange: () => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const own = posting.corrected?.correction.pay;
  const read = posting.pay.find(({ provenance }) => provenance !== 'user');

  useEffect(() => {
    if (hasMoved) opener.current?.focus();
  }, [hasMoved]);

  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  const change = (pay: Pay | null) => {
    onChange();
    corrector.change('pay', { pay });
    close();
  };

  return (
    <section aria-label={t('popup.pay.own')}>
      {own && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="font-semibold tabular-nums">{formatPosted(own)}</span>
            {read && <VerdictBadge verdict={assessment.verdict} strength={assessment.strength} />}
          </div>
          <p className="m-0 text-xs text-ink-2">
            {assessment.scoredPay !== null && comparedAs(own, read !== undefined, assessment)}
            {componentLabel(own.component)} · <b className="text-ink">{t('popup.pay.setByYou')}</b>
          </p>
        </>
      )}
      <div className={`flex items-center gap-2 ${own ? 'mt-1.5' : ''}`}>
        <Button ref={opener} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <PencilLine aria-hidden size={15} />
          {own ? t('popup.pay.change') : t('popup.pay.enter')}
        </Button>
        {own && <UndoButton field="pay" onClick={() => change(null)} />}
      </div>
      {isOpen && (
        <Suspense>
          <OwnPayForm own={own} read={read} onSubmit={change} onCancel={close} />
        </Suspense>
      )}
    </section>
  );
}
