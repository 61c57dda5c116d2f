import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'properties/**/*.test.ts'], testTimeout: 600_000 },
});
