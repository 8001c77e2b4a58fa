import { defineConfig } from 'vitest/config';

/** Type-graphql's decorators are the legacy kind; graphql must resolve to one copy ("another module or realm" otherwise). */
const shared = {
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
};

/**
 * Two cores: more workers would fight with the database for them. The same for all projects: those with fewer workers would
 * run after the others, and vitest refuses to start on machines where its own number differs.
 */
const workers = { pool: 'forks', maxWorkers: 2 } as const;

/** A file starts programs and a browser of its own, and they come when the others are done. */
const browserWorkers = { pool: 'forks', maxWorkers: 1, sequence: { groupOrder: 1 } } as const;

export default defineConfig({
  ...shared,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['apps/**/src/**/*.test.{ts,tsx}'],
          testTimeout: 10_000,
          hookTimeout: 60_000,
          ...workers,
        },
      },
      {
        ...shared,
        test: {
          name: 'api',
          include: ['tests/{api,content}/**/*.test.ts'],
          globalSetup: 'tests/support/cluster.setup.ts',
          setupFiles: 'tests/support/apps.setup.ts',
          // Files of one worker share the imported program, which keeps nothing of its own between apps.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
          ...workers,
        },
      },
      {
        ...shared,
        test: {
          name: 'sandbox',
          include: ['tests/sandbox/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          ...workers,
        },
      },
      {
        ...shared,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          ...workers,
        },
      },
      {
        ...shared,
        test: {
          name: 'guards',
          include: ['tests/guards/**/*.test.ts'],
          globalSetup: 'tests/support/cluster.setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...workers,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          ...browserWorkers,
        },
      },
    ],
  },
});
