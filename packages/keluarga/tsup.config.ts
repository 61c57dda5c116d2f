import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const doors = {
  index: 'src/index.ts',
  acceptors: 'src/acceptors.ts',
  business: 'src/business.ts',
  calendar: 'src/calendar.ts',
  csv: 'src/csv.ts',
  groups: 'src/groups.ts',
  law: 'src/law.ts',
  schema: 'src/schema.ts',
  messages: 'src/messages/index.ts',
};

/** Each module by itself: bundlers leave out whole files that nothing reads, whatever these do when they load. */
const modules = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => [`modules/${file.slice(0, -3)}`, `src/${file}`]),
);

const shared: Options = {
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  dts: { entry: doors, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  { ...shared, format: 'esm', entry: { ...doors, ...modules } },
  { ...shared, format: 'cjs', entry: doors },
]);
