import { defineConfig } from 'vitest/config';

// `.ci/run` asks for coverage and a report in the same run of the tests, so that none runs twice.
const report = process.env.TEST_REPORT;
const all = { statements: 100, branches: 100, functions: 100, lines: 100 };
// 100 is the aim; what is left are fallbacks that the types ask for, and it must not fall back.
const nearly = { statements: 99.5, branches: 99, functions: 100, lines: 99.5 };
const most = { statements: 90, branches: 90, functions: 90, lines: 90 };

// What kills processes, or starts several on one store, takes long: `npm run test:faults`.
const FAULTS = ['test/faults/**/*.test.ts', 'test/**/{killed*,*-kills,*-on-replicas}.test.ts'];

// What starts no process and keeps nothing between its files shares its workers: half the time. What starts
// processes does not: there a file that shared its worker hung.
const PURE = ['adapters', 'calls', 'conversations', 'house', 'language', 'rules'].join();

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/house/loopback-only.ts'],
    // Many tests wait for a process or a platform: one worker more than there are cores.
    maxWorkers: 3,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: [`test/{${PURE}}/**/*.test.ts`], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['test/**/*.test.ts'],
          exclude: [`test/{${PURE}}/**`, ...FAULTS],
        },
      },
      { extends: true, test: { name: 'faults', include: FAULTS } },
    ],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    coverage: {
      enabled: process.env.TEST_COVERAGE === 'true',
      provider: 'v8',
      reportOnFailure: true,
      include: ['{rules,conversations,adapters,src}/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'html'],
      thresholds: {
        'rules/**': all,
        'conversations/**': nearly,
        'adapters/**': most,
        'src/**': most,
      },
    },
  },
});
