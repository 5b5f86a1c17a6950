/** A reserved host, which leads nowhere: for postings that came without an address. */
const HOST = 'no-address.invalid';

/** Stands for the address of a posting that has none. @param id tells it from the others. */
export function noAddress(id: string): string {
  return `https://${HOST}/${id}`;
}

/** True for what stands where a posting has no address. */
export function isNoAddress(url: string): boolean {
  return url.startsWith(`https://${HOST}/`);
}
