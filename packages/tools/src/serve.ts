import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server. */
export interface Served {
  /** Its address without a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of built files on the loopback address as a static host would: `index.html` of a folder, `404.html` for what is missing.
 * Port 0 stands for any free port. @throws where the folder holds no `index.html`.
 */
export async function serve(folder: string, port = 0): Promise<Served> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`Nothing to serve in ${folder}: run \`npm run build\` first.`);
  const files = sirv(folder, { etag: true });
  const missing = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
