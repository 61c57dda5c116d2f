import { execa } from 'execa';
import getPort, { portNumbers } from 'get-port';
import { builtSite, root } from './paths.ts';
import { serve } from './serve.ts';

await execa({ cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })`pnpm --recursive run build`;
const port = await getPort({ host: '127.0.0.1', port: portNumbers(4321, 4420) });
const { url } = await serve(builtSite, port);
console.log(`\nThe site is ready at ${url}/ (Ctrl+C stops it)`);
