/** The words and figures of a text as one line, whatever its layout, capitals and punctuation: "base salary 180 000". */
export function wordLine(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** True where a line of words stands in another one, as whole words. */
export function saysWords(line: string, words: string): boolean {
  return ` ${line} `.includes(` ${words} `);
}
