import { isManifestSite } from '@/access/manifest-sites';
import { sitePattern } from '@/access/site-pattern';
import { Button } from '@/ui/components/button';
import { isKnownSite, siteName } from './read-sites';
import { useAlwaysRead } from './use-always-read';
import { t } from '@/words/t';

/** Under a page that was read on a click: the way to have its site read always. Nothing for any other page. */
export function AlwaysOffer({ url }: { url: string }) {
  const pattern = sitePattern(url);
  return pattern === null || isManifestSite(url) ? null : <Offer pattern={pattern} url={url} />;
}

function Offer({ pattern, url }: { pattern: string; url: string }) {
  const { allowed, problem, ask } = useAlwaysRead(pattern);
  if (allowed !== false) return null;
  return (
    <aside className="border-t border-line px-4 py-2 text-sm text-ink-2">
      <div className="flex items-center gap-2">
        <span className="flex-1 wrap-anywhere">{t('popup.site.onClick')}</span>
        <Button onClick={() => void ask()}>
          {t('popup.site.always', {
            site: isKnownSite(url) ? siteName(url) : t('popup.site.thisSite'),
          })}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="m-0 text-ink">
          {problem}
        </p>
      )}
    </aside>
  );
}
