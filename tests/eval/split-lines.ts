/** The lines of a stream of text, one at a time: it holds one line, however long the stream. Empty lines are left out. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let open = '';
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n');
    open += first;
    for (const next of rest) {
      if (open.trim() !== '') yield open;
      open = next;
    }
  }
  if (open.trim() !== '') yield open;
}
