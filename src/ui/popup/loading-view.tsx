import { t } from '@/words/t';

/** The posting is announced and not there yet: the shape of what is to come. */
export function LoadingView({ reason }: { reason: string }) {
  return (
    <main aria-busy="true" className="px-4 pt-2 pb-5">
      <h1 className="m-0 text-base font-semibold">{t('popup.loading.heading')}</h1>
      <p className="m-0 mt-0.5 text-sm text-ink-2">{reason}</p>
      <div aria-hidden className="mt-4 animate-pulse space-y-3 motion-reduce:animate-none">
        <div className="h-32 rounded-xl bg-surface-3" />
        <div className="h-4 w-full rounded bg-surface-3" />
        <div className="h-4 w-4/5 rounded bg-surface-3" />
        <div className="h-4 w-2/3 rounded bg-surface-3" />
      </div>
    </main>
  );
}
