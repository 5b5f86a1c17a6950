import { FileSearch } from 'lucide-react';
import { sitePattern } from '@/access/site-pattern';
import { Button } from '@/ui/components/button';
import { AlwaysRead } from './always-read';
import { MessageView } from './message-view';
import { isKnownSite, siteName } from './read-sites';
import { useReadNow } from './use-read-now';
import { t } from '@/words/t';

/** A page of a site that is read on request: now, or from now on. */
export function OtherSiteView({ tabId, url }: { tabId: number; url: string }) {
  const { isReading, problem, readNow } = useReadNow(tabId);
  const site = siteName(url);
  const pattern = sitePattern(url);
  return (
    <MessageView
      icon={FileSearch}
      heading={isKnownSite(url) ? t('popup.site.canRead', { site }) : t('popup.site.readThis')}
    >
      <p>
        {isKnownSite(url) ? t('popup.site.onRequest') : t('popup.site.onRequestOther', { site })}
      </p>
      <Button look="primary" disabled={isReading} onClick={() => void readNow()}>
        {isReading ? t('popup.site.reading') : t('popup.site.read')}
      </Button>
      {problem && (
        <p role="alert" className="text-ink">
          {problem}
        </p>
      )}
      {pattern && (
        <AlwaysRead pattern={pattern} site={isKnownSite(url) ? site : t('popup.site.thisSite')} />
      )}
    </MessageView>
  );
}
