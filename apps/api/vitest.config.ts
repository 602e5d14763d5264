import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: './src/db/testing.setup.ts',
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
