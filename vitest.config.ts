import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Components are written for Hono's JSX, on the server.
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
    globalSetup: ['test/start-servers.ts'],
    setupFiles: ['test/stay-home.ts', 'test/hold-seed.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
