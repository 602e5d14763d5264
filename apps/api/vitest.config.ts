import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: './src/db/testing.setup.ts',
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
});
