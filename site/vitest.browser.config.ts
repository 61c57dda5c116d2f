import { defineConfig } from 'vitest/config';

/** Each built page in a real browser. */
export default defineConfig({
  test: {
    include: ['test/browser/*.test.ts'],
    globalSetup: 'test/build-states.ts',
    // Each wait is for what the page says; these only end a test that hangs, however busy the machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
