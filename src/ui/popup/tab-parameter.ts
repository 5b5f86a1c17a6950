/** The tab that `popup.html?tab=<id>` asks for; null without one, or with one that is no tab id. */
export function tabParameter(search: string): number | null {
  const given = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,15}$/.test(given) ? Number(given) : null;
}
