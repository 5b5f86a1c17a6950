/** A sentence or a line of a posting. */
export interface Sentence {
  text: string;
  /** Offset in the whole text. */
  start: number;
}

/** The sentences of a text; a line break always ends one, so list items and headings stand alone. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, start: start + words.indexOf(trimmed) });
    start = end;
  };
  for (const end of text.matchAll(/\n+|[.!?;](?=\s)|[•●▪·]/gu)) close(end.index + end[0].length);
  close(text.length);
  return sentences;
}
