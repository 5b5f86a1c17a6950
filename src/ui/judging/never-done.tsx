import { t } from '@/words/t';

const NEVER = ['convert', 'invent', 'total', 'mix', 'send', 'page'] as const;

/** What a verdict never rests on, and what is never done on a page. */
export function NeverDone() {
  return (
    <ul className="m-0 grid list-disc gap-1 pl-5 marker:text-ink-3">
      {NEVER.map((id) => (
        <li key={id}>{t(`judging.never.${id}`)}</li>
      ))}
    </ul>
  );
}
