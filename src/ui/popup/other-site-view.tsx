import { FileSearch } from 'lucide-react';
import { sitePattern } from '@/access/site-pattern';
import { Button } from '@/ui/components/button';
import { AlwaysRead } from './always-read';
import { MessageView } from './message-view';
import { isKnownSite, siteName } from './read-sites';
import { useReadNow } from './use-read-now';

/** A page of a site that is read on request: now, or from now on. */
export function OtherSiteView({ tabId, url }: { tabId: number; url: string }) {
  const { isReading, problem, readNow } = useReadNow(tabId);
  const site = siteName(url);
  const pattern = sitePattern(url);
  return (
    <MessageView
      icon={FileSearch}
      heading={isKnownSite(url) ? `Headroom can read ${site}` : 'Read this page?'}
    >
      <p>
        {isKnownSite(url)
          ? 'It reads this site only when you ask.'
          : `Headroom reads ${site} only when you ask. It can read most careers pages, as they describe their postings to search engines.`}
      </p>
      <Button look="primary" disabled={isReading} onClick={() => void readNow()}>
        {isReading ? 'Reading…' : 'Read this page'}
      </Button>
      {problem && (
        <p role="alert" className="text-ink">
          {problem}
        </p>
      )}
      {pattern && <AlwaysRead pattern={pattern} site={isKnownSite(url) ? site : 'this site'} />}
    </MessageView>
  );
}
