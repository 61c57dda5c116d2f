import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,properties,mutation}/**/*.test.ts'], testTimeout: 600_000 },
});
