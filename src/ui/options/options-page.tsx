import { lazy, Suspense, useState } from 'react';
import { PageLoading } from '@/ui/components/page-state';
import { t } from '@/words/t';
import { OptionsView } from './options-view';

const WelcomePart = lazy(async () => ({
  default: (await import('./welcome/welcome-part')).WelcomePart,
}));

/** The options page; with `?welcome=1` in its address it starts with the welcome, and drops that once it is left. */
export function OptionsPage() {
  const [welcoming, setWelcoming] = useState(() =>
    new URLSearchParams(window.location.search).has('welcome'),
  );
  if (!welcoming) return <OptionsView />;
  return (
    <div className="min-h-dvh bg-page">
      <Suspense fallback={<PageLoading what={t('options.loading.welcome')} />}>
        <WelcomePart
          onLeave={() => {
            setWelcoming(false);
            window.history.replaceState(null, '', window.location.pathname);
          }}
        />
      </Suspense>
    </div>
  );
}
