const { slow } = require('./test/weights.cjs');

/** Whether a run is of the quick tests, of the slow ones, or of all: TESTS=quick, TESTS=slow, or nothing. */
const wanted = process.env['TESTS'];
const patterns = slow.map((file) => `<rootDir>/${file}`);

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
  testMatch:
    wanted === 'slow'
      ? slow.map((file) => `<rootDir>/${file.endsWith('/') ? `${file}**/*.test.ts` : file}`)
      : ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(wanted === 'quick' ? patterns : [])],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/dist-workbench', '<rootDir>/dist-relay', '<rootDir>/out'],
  maxWorkers: 2,
  // The only time-out of the tests: it ends what hangs, and is no measure of how quick anything is.
  testTimeout: 600_000,
  // A worker process with a large heap takes a while to end on a busy machine; one that holds something open never does.
  workerGracefulExitTimeout: 120_000,
  setupFiles: ['<rootDir>/test/helpers/fixed-seed.ts'],
  reporters: ['default', '<rootDir>/test/helpers/summary-reporter.cjs'],
};
