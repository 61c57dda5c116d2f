/** UTF-8, whole or in parts: a text, parts of one, a readable stream of Node, a stream of the web that can be iterated. */
export type CsvInput = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Lines without their ends, whichever these are. No more is held than one part and the line it leaves open. */
export async function* linesOf(input: CsvInput): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let open = '';
  let returned = false;
  for await (const part of typeof input === 'string' ? [input] : input) {
    const text = typeof part === 'string' ? part : decoder.decode(part, { stream: true });
    if (text === '') continue;
    const lines = text.slice(returned && text.startsWith('\n') ? 1 : 0).split(/\r\n|[\n\r\u2028\u2029]/);
    returned = text.endsWith('\r');
    lines[0] = open + lines[0];
    open = lines.pop() as string;
    yield* lines;
  }
  yield open + decoder.decode();
}
