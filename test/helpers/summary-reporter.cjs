/** Ends a test run with one plain line that says how it went, and names what was left out. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    const broken = results.testResults.filter(({ testExecError }) => testExecError).length;
    process.stdout.write(`${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${skipped}\n`);
  }
};
