/** The words after the site's name; they tell such a reading from any other. */
const CHANGED = ' has changed: this page was read from its general data.';

/** The health line of a known site's posting whose fields were not where that site has them. */
export function siteChangedLine(label: string): string {
  return `${label}${CHANGED}`;
}

/** True for a posting of a known site that had to be read from the page's general data. */
export function isSiteChanged({ health }: { health: readonly string[] }): boolean {
  return health.some((line) => line.endsWith(CHANGED));
}
