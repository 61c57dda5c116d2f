/** One step of the whole test run. Its command finds the programs of its folder and of the workspace. */
export interface Step {
  readonly name: string;
  /** A folder of the workspace. */
  readonly in: string;
  readonly run: string;
  /** `tests`: the command is Vitest's, and each of its tests counts. Otherwise the step counts as one. */
  readonly counts?: 'tests';
  /** The step, by name, without which this one says nothing. */
  readonly after?: string;
  /** Also part of `npm run check`: fast enough to run before each commit. */
  readonly check?: true;
}

/** Cheap first. */
export const steps: readonly Step[] = [
  { name: 'lint and format', in: '.', run: 'biome check --error-on-warnings', check: true },
  { name: 'nothing unused', in: '.', run: 'knip', check: true },
  { name: 'types of the package', in: 'packages/keluarga', run: 'pnpm run check', check: true },
  { name: 'types of the tools', in: 'packages/tools', run: 'pnpm run check', check: true },
  { name: 'package', in: 'packages/keluarga', run: 'pnpm run test', counts: 'tests' },
  { name: 'build of the package', in: 'packages/keluarga', run: 'pnpm run build', check: true },
  {
    name: 'types of the command line',
    in: 'packages/keluarga-cli',
    run: 'pnpm run check',
    after: 'build of the package',
    check: true,
  },
  {
    name: 'command line',
    in: 'packages/keluarga-cli',
    run: 'pnpm run test',
    counts: 'tests',
    after: 'build of the package',
  },
  { name: 'build of the command line', in: 'packages/keluarga-cli', run: 'pnpm run build' },
  {
    name: 'types of the benchmarks',
    in: 'packages/bench',
    run: 'pnpm run check',
    after: 'build of the package',
    check: true,
  },
  { name: 'types of the site', in: 'site', run: 'pnpm run check', after: 'build of the package', check: true },
  { name: 'build of the site', in: 'site', run: 'pnpm run build', after: 'build of the package' },
  {
    name: 'tools, tarballs and sizes',
    in: 'packages/tools',
    run: 'pnpm run test',
    counts: 'tests',
    after: 'build of the package',
  },
  { name: 'site', in: 'site', run: 'pnpm run test', counts: 'tests', after: 'build of the site' },
  { name: 'site in a browser', in: 'site', run: 'pnpm run test:browser', counts: 'tests', after: 'build of the site' },
];
