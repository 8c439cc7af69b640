import { defineConfig } from 'vitest/config';

/** The end-to-end specs are the same for every browser; each project says which one it drives. */
const endToEnd = (browserName: 'chromium' | 'firefox') => ({
  test: {
    name: `e2e-${browserName}`,
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    provide: { browserName },
    // One browser at a time for each run, of which `npm test` has three at once on two cores.
    fileParallelism: false,
    // More than what a test waits for by itself, which says what it was.
    testTimeout: 60_000,
    // So too the steps of a launch (`scripts/browser/launch.ts`).
    hookTimeout: 150_000,
    // As long as Puppeteer waits; by itself it would be a second.
    expect: { poll: { timeout: 30_000 } },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Searches over many values take seconds, and more on a busy machine.
          testTimeout: 30_000,
        },
      },
      // On the builds in .output, which `npm test` makes first.
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
