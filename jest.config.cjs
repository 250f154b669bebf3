/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/helpers/plain-environment.cjs',
  globalSetup: '<rootDir>/test/helpers/made-once-folder.cjs',
  transform: {
    '^.+\\.[cm]?tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
    ],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/dist-workbench', '<rootDir>/out'],
  maxWorkers: 2,
  // The only time-out of the tests: it ends what hangs, and is no measure of how quick anything is.
  testTimeout: 600_000,
  // A worker process with a large heap takes a while to end on a busy machine; one that holds something open never does.
  workerGracefulExitTimeout: 120_000,
  setupFiles: ['<rootDir>/test/helpers/fixed-seed.ts'],
  reporters: ['default', '<rootDir>/test/helpers/summary-reporter.cjs'],
};
