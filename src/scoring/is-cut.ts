/** True for a text that breaks off as search results and previews do. */
export function isCut(description: string): boolean {
  return /(?:…|\.\.\.)$/.test(description.trimEnd());
}
