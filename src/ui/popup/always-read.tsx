import { siteWords } from '@/access/site-pattern';
import { Button } from '@/ui/components/button';
import { useAlwaysRead } from './use-always-read';

/**
 * Offers to read a site always; says so where it is.
 *
 * @param pattern the site's match pattern
 * @param site how to call the site: its name, or "this site"
 */
export function AlwaysRead({ pattern, site }: { pattern: string; site: string }) {
  const { allowed, problem, ask } = useAlwaysRead(pattern);
  if (allowed === null) return null;
  if (allowed) return <p>Its pages are read by themselves. Change that under Profile.</p>;
  return (
    <>
      <Button onClick={() => void ask()}>Always on {site}</Button>
      <p className="text-xs">
        “Always” asks the browser to allow {siteWords(pattern)} and nothing else. Take it back at
        any time under Profile.
      </p>
      {problem && (
        <p role="alert" className="text-ink">
          {problem}
        </p>
      )}
    </>
  );
}
