import { useCallback, useEffect } from 'react';
import { PageHeader } from '@/ui/components/page-header';
import { PageFailure, PageLoading } from '@/ui/components/page-state';
import { ToastArea } from '@/ui/components/undo-toast';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { useProfile } from '@/ui/hooks/use-profile';
import { t } from '@/words/t';
import { OffersOverview } from './offers-overview';
import { readOverview } from './overview-data';
import { readTalk } from './talk-data';
import { NotSaved, TalkView } from './talk-view';

/** The playbook: of one posting where the address names it (`?posting=KEY`), else of all talks. */
export function PlaybookPage() {
  useEffect(() => {
    document.title = t('playbook.documentTitle');
  }, []);
  const key = new URLSearchParams(window.location.search).get('posting');
  return (
    <ToastArea>
      <div className="min-h-dvh bg-page">
        <PageHeader current="/playbook.html" />
        <main className="mx-auto grid max-w-7xl grid-cols-1 gap-4 p-4 sm:p-6">
          {key === null ? <Overview /> : <Talk postingKey={key} />}
        </main>
      </div>
    </ToastArea>
  );
}

function Talk({ postingKey }: { postingKey: string }) {
  const data = useLiveData(useCallback(() => readTalk(postingKey), [postingKey]));
  const profile = useProfile();
  if (data.kind === 'failed') {
    return <PageFailure title={t('playbook.failed')} message={data.message} />;
  }
  if (data.kind === 'loading' || !data.value.pack || profile.kind === 'loading') {
    return <PageLoading what={t('playbook.loading')} />;
  }
  const { saved, pack } = data.value;
  if (!saved) return <NotSaved />;
  const own = profile.kind === 'ready' ? profile.value : {};
  return <TalkView saved={saved} data={data.value} pack={pack} profile={own} />;
}

function Overview() {
  const data = useLiveData(readOverview);
  const profile = useProfile();
  if (data.kind === 'failed') {
    return <PageFailure title={t('playbook.failed')} message={data.message} />;
  }
  if (data.kind === 'loading' || !data.value.pack || profile.kind === 'loading') {
    return <PageLoading what={t('playbook.loading')} />;
  }
  const own = profile.kind === 'ready' ? profile.value : {};
  return <OffersOverview data={data.value} pack={data.value.pack} profile={own} />;
}
