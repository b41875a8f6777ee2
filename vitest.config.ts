import { defineConfig } from 'vitest/config';

// Libraries as users run them: their builds for development assert what real input may break.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    // Machines are noisy; no test asserts a time.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/{model,load,checks,markdown,diagrams,drawing,intake,databases,checklist,review,links}/**/*.ts'],
      exclude: ['**/*.test.ts'],
      thresholds: { lines: 95 },
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
