const LF = 10;

/**
 * The lines of a stream of bytes, without their line feeds. Of a line longer than `most` bytes only the first
 * `most + 1` are kept, so that memory stays flat whatever comes.
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>, most: number): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer) => {
    const kept = part.subarray(0, Math.max(0, most + 1 - size));
    if (kept.length) parts.push(kept);
    size += kept.length;
  };
  const line = (): Buffer => {
    const whole = Buffer.concat(parts);
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    let from = 0;
    for (let to = bytes.indexOf(LF); to >= 0; to = bytes.indexOf(LF, from)) {
      keep(bytes.subarray(from, to));
      yield line();
      from = to + 1;
    }
    keep(bytes.subarray(from));
  }
  if (size) yield line();
}
