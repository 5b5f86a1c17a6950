import { CircleAlert } from 'lucide-react';
import { t } from '@/words/t';
import { Button } from './button';

/** What a page shows while its data is on the way. */
export function PageLoading({ what }: { what: string }) {
  return (
    <output className="block px-4 py-16 text-center text-ink-2">
      {t('shared.loading', { what })}
    </output>
  );
}

/** What a page shows in place of data that could not be read. */
export function PageFailure({ title, message }: { title: string; message: string }) {
  return (
    <div
      role="alert"
      className="mx-auto my-10 grid max-w-lg justify-items-center gap-3 rounded-xl border border-line bg-surface p-6 text-center"
    >
      <CircleAlert aria-hidden className="text-below" />
      <h2 className="m-0 text-base font-semibold">{title}</h2>
      <p className="m-0 text-ink-2">{message}</p>
      <Button onClick={() => window.location.reload()}>{t('shared.reload')}</Button>
    </div>
  );
}
