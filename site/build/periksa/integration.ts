import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { allFaults } from './all.ts';
import { sayFaults } from './fault.ts';

/** Fails the build on a fault in a guide; while writing it only says so. */
export const periksa = (): AstroIntegration => ({
  name: 'periksa',
  hooks: {
    'astro:config:setup': ({ config, command, logger }) => {
      const faults = allFaults(fileURLToPath(config.root));
      if (faults.length === 0) return;
      if (command === 'build') throw new AstroError(sayFaults(faults));
      logger.warn(sayFaults(faults));
    },
  },
});
