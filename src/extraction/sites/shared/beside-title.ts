/**
 * What stands beside a known title in a page's headline, which is most often the company: "Acme" in "Acme - Data
 * Scientist" and in "Data Scientist @ Acme". Null where the headline is not built so.
 */
export function besideTitle(headline: string | null, title: string | null): string | null {
  if (headline === null || title === null) return null;
  const [line, known] = [headline, title].map((text) => text.replace(/\s+/g, ' ').trim());
  if (!line || !known || line === known) return null;
  const before = line.endsWith(known) && line.slice(0, -known.length).replace(/\s[-–—|·:]\s$/, '');
  if (before && before.length < line.length - known.length) return before;
  const after =
    line.startsWith(known) && line.slice(known.length).replace(/^\s(?:[-–—|·:@]|at)\s/, '');
  return after && after.length < line.length - known.length ? after : null;
}
