import { join, resolve } from 'node:path';

/** The workspace's folder, absolute. */
export const root = resolve(import.meta.dirname, '../../..');

/** The folder of the built site. */
export const builtSite = join(root, 'site/dist');
