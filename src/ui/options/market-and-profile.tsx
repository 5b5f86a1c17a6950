import type { ReactNode } from 'react';
import type { Profile } from '@/posting/profile';
import type { MarketPack } from '@/scoring/market-pack';
import { getActivePack } from '@/storage/packs';
import { PageFailure, PageLoading } from '@/ui/components/page-state';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { useProfile } from '@/ui/hooks/use-profile';
import { t } from '@/words/t';

/** Shows what needs the active market pack and the profile once both are there, or says why they are not. */
export function MarketAndProfile({
  children,
}: {
  children: (pack: MarketPack, profile: Profile) => ReactNode;
}) {
  const pack = useLiveData(getActivePack);
  const profile = useProfile();

  if (pack.kind === 'failed') return <Failure message={pack.message} />;
  if (profile.kind === 'failed') return <Failure message={profile.message} />;
  if (pack.kind === 'loading' || profile.kind === 'loading')
    return <PageLoading what={t('options.loading.profile')} />;
  // On the first run this page may open before the worker has stored the market data.
  if (!pack.value) return <PageLoading what={t('options.loading.market')} />;
  return children(pack.value, profile.value);
}

function Failure({ message }: { message: string }) {
  return <PageFailure title={t('options.profileFailed')} message={message} />;
}
