/** `npm run periksa`: checks the guides and says in Indonesian what to put right. */
import { join } from 'node:path';
import { allFaults } from './all.ts';
import { sayFaults } from './fault.ts';

const faults = allFaults(join(import.meta.dirname, '../..'));
if (faults.length > 0) {
  console.error(sayFaults(faults));
  process.exitCode = 1;
} else console.log('Panduan sudah baik. Tidak ada yang perlu diperbaiki.');
