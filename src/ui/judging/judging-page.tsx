import { useEffect } from 'react';
import { readMarketData } from '@/ui/market/market-data';
import { PageHeader } from '@/ui/components/page-header';
import { PageFailure, PageLoading } from '@/ui/components/page-state';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { useProfile } from '@/ui/hooks/use-profile';
import { t } from '@/words/t';
import { JudgingView } from './judging-view';

/** The page on how postings are judged, made from the market data and the profile as they judge now. */
export function JudgingPage() {
  useEffect(() => {
    document.title = t('judging.documentTitle');
  }, []);
  return (
    <div className="min-h-dvh bg-page print:bg-transparent">
      <PageHeader current="/judging.html" />
      <Rules />
    </div>
  );
}

function Rules() {
  const data = useLiveData(readMarketData);
  const profile = useProfile();
  if (data.kind === 'failed') {
    return <PageFailure title={t('judging.failed')} message={data.message} />;
  }
  // On the first run this page may open before the worker has stored the market data.
  if (data.kind === 'loading' || !data.value || profile.kind === 'loading') {
    return <PageLoading what={t('judging.loading')} />;
  }
  // Without the profile, the rules stand all the same.
  return <JudgingView data={data.value} profile={profile.kind === 'ready' ? profile.value : {}} />;
}
