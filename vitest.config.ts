import { defineConfig } from 'vitest/config';

// Libraries as users run them: their builds for development assert what real input may break.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    // Machines and registries are noisy; no test asserts a time.
    testTimeout: 300_000,
    hookTimeout: 480_000,
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
