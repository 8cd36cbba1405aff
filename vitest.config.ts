import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Components are written for Hono's JSX, on the server.
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
    globalSetup: ['test/start-servers.ts'],
    setupFiles: ['test/stay-home.ts', 'test/hold-seed.ts'],
    // One less than the cores would leave one alone on a small machine, where tests wait for a browser or a database half of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Against hanging, not against a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    restoreMocks: true,
  },
});
