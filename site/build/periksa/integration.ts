import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { allFaults } from './all.ts';
import { sayFaults } from './fault.ts';

const site = join(import.meta.dirname, '../..');

/** Fails the build on a fault in a guide; while writing it only says so. */
export const periksa = (): AstroIntegration => ({
  name: 'periksa',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      const faults = allFaults(site);
      if (faults.length === 0) return;
      if (command === 'build') throw new AstroError(sayFaults(faults));
      logger.warn(sayFaults(faults));
    },
  },
});
