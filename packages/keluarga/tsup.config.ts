import { defineConfig } from 'tsup';

const shared = { target: 'es2022', tsconfig: 'tsconfig.json' } as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      acceptors: 'src/acceptors.ts',
      business: 'src/business.ts',
      calendar: 'src/calendar.ts',
      csv: 'src/csv.ts',
      groups: 'src/groups.ts',
      law: 'src/law.ts',
      schema: 'src/schema.ts',
      messages: 'src/messages/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: 'esm' },
]);
