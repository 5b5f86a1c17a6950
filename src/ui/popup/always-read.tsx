import { siteWords } from '@/access/site-pattern';
import { Button } from '@/ui/components/button';
import { useAlwaysRead } from './use-always-read';
import { t } from '@/words/t';

/**
 * Offers to read a site always; says so where it is.
 *
 * @param pattern the site's match pattern
 * @param site how to call the site: its name, or "this site"
 */
export function AlwaysRead({ pattern, site }: { pattern: string; site: string }) {
  const { allowed, problem, ask } = useAlwaysRead(pattern);
  if (allowed === null) return null;
  if (allowed) return <p>{t('popup.site.isAlways')}</p>;
  return (
    <>
      <Button onClick={() => void ask()}>{t('popup.site.always', { site })}</Button>
      <p className="text-xs">{t('popup.site.alwaysMeans', { site: siteWords(pattern) })}</p>
      {problem && (
        <p role="alert" className="text-ink">
          {problem}
        </p>
      )}
    </>
  );
}
