/** Which tests are slow: whole stories in the bundle, browsers, other programs. `npm test` leaves them out, `npm run test:all` does not. */
const slow = [
  'test/bundle.test.ts',
  'test/bigquery/',
  'test/crash/',
  'test/docs/manual-order.test.ts',
  'test/e2e/',
  'test/fuzz/',
  'test/jobs/archive/',
  'test/local/',
  'test/relay/bytes.test.ts',
  'test/relay/program.test.ts',
  'test/sheet/write/race.test.ts',
  'test/soak/',
];

module.exports = { slow };
