import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/*', 'scripts'],
    // `npm test` sums up what this file counts.
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
