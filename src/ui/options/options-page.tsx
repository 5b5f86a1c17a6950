import { getActivePack } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { PageFailure, PageLoading } from '@/ui/components/page-state';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { useProfile } from '@/ui/hooks/use-profile';
import { OptionsView } from './options-view';

/** The options page; with `?welcome=1` in its address it starts with the welcome, and drops that once it is left. */
export function OptionsPage() {
  const pack = useLiveData(getActivePack);
  const profile = useProfile();

  if (pack.kind === 'failed') return <Failure message={pack.message} />;
  if (profile.kind === 'failed') return <Failure message={profile.message} />;
  if (pack.kind === 'loading' || profile.kind === 'loading')
    return <PageLoading what="your profile" />;
  // On the first run this page may open before the worker has stored the market data.
  if (!pack.value) return <PageLoading what="the market data" />;
  return (
    <OptionsView
      pack={pack.value}
      profile={profile.value}
      startsWithWelcome={new URLSearchParams(window.location.search).has('welcome')}
      onSave={writeProfile}
      onWelcomeLeft={() => window.history.replaceState(null, '', window.location.pathname)}
    />
  );
}

function Failure({ message }: { message: string }) {
  return <PageFailure title="Your profile could not be opened" message={message} />;
}
