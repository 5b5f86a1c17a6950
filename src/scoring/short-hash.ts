const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short name for a text, the same for the same text everywhere (two FNV-1a sums, 64 bits); no secret. */
export function shortHash(text: string): string {
  let one = OFFSET;
  let other = OFFSET ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other, PRIME) ^ (unit + index);
  }
  return [one, other].map((sum) => (sum >>> 0).toString(36)).join('');
}
