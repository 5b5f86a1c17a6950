import { Hourglass } from 'lucide-react';
import { MOVES } from '@/playbook/moves';
import type { Move } from '@/playbook/moves';
import type { ScriptId } from '@/playbook/scripts/script';
import type { Stage } from '@/playbook/stage';
import { Button } from '@/ui/components/button';
import { SectionCard } from '@/ui/components/section-card';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';

/** What to do at this stage, in order, and what is too early for it. */
export function NowPanel({
  stage,
  hasCompetingOffer,
  onScript,
}: {
  stage: Stage;
  hasCompetingOffer: boolean;
  onScript: (script: ScriptId) => void;
}) {
  const { now, notYet } = MOVES[stage];
  const shown = now.filter(({ id }) => id !== 'use-competing-offer' || hasCompetingOffer);
  return (
    <>
      <SectionCard title={t('playbook.now')}>
        <ol className="m-0 grid list-none gap-3.5 p-0">
          {shown.map((move, index) => (
            <Step key={move.id} move={move} number={index + 1} onScript={onScript} />
          ))}
        </ol>
      </SectionCard>
      {notYet.length > 0 && (
        <section
          aria-labelledby="not-yet"
          className="grid gap-3 rounded-xl border border-dashed border-edge p-4 sm:p-5"
        >
          <h2 id="not-yet" className="m-0 flex items-center gap-2 text-base font-semibold">
            <Hourglass aria-hidden size={16} className="text-ink-3" />
            {t('playbook.notYet')}
          </h2>
          <ul className="m-0 grid list-none gap-2.5 p-0">
            {notYet.map(({ id }) => (
              <li key={id}>
                <b className="block font-semibold">{t(`playbook.earlyTitle.${asKey(id)}`)}</b>
                <span className="text-sm text-ink-2">{t(`playbook.early.${asKey(id)}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Step({
  move: { id, script },
  number,
  onScript,
}: {
  move: Move;
  number: number;
  onScript: (script: ScriptId) => void;
}) {
  return (
    <li className="flex gap-3">
      <span
        aria-hidden
        className="grid size-6 shrink-0 place-items-center rounded-full bg-surface-3 text-xs font-semibold text-ink-2"
      >
        {number}
      </span>
      <div className="grid min-w-0 justify-items-start gap-1">
        <b className="font-semibold">{t(`playbook.move.${asKey(id)}`)}</b>
        <span className="text-sm text-ink-2">{t(`playbook.why.${asKey(id)}`)}</span>
        {script && (
          <Button className="!min-h-7 !px-2 !py-0.5 text-xs" onClick={() => onScript(script)}>
            {t('playbook.openScript')}
          </Button>
        )}
      </div>
    </li>
  );
}
