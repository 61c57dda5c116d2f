import { defineConfig } from 'vitest/config';

/** Everything that needs no browser: units, and what can be read in the built pages. */
export default defineConfig({
  test: {
    include: ['build/**/*.test.ts', 'src/**/*.test.ts', 'test/*.test.ts'],
    globalSetup: 'test/build-states.ts',
    // No test measures time; this only ends one that hangs, however busy the machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
