import { Check } from 'lucide-react';
import { t } from '@/words/t';
import { WELCOME_STEPS } from './welcome-steps';

/** Where the user is in the welcome, and the way to any of its steps. */
export function StepLinks({ current, onGo }: { current: number; onGo: (step: number) => void }) {
  return (
    <nav aria-label={t('welcome.steps')}>
      <ol className="m-0 flex list-none gap-1 p-0">
        {WELCOME_STEPS.map((id, step) => (
          <li key={id}>
            <button
              type="button"
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onGo(step)}
              className="group inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-lg bg-transparent px-2 text-sm font-medium text-ink-2 hover:text-ink aria-[current]:text-ink"
            >
              <span className="grid size-6 place-items-center rounded-full border border-edge text-xs group-aria-[current]:border-accent group-aria-[current]:bg-accent group-aria-[current]:text-on-accent">
                {step < current ? <Check aria-hidden size={13} /> : step + 1}
              </span>
              <span className="max-md:sr-only max-md:group-aria-[current]:not-sr-only">
                {t(`welcome.short.${id}`)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
