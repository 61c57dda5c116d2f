import { defineConfig } from 'tsup';

export default defineConfig({
  target: 'es2022',
  tsconfig: 'tsconfig.json',
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
});
