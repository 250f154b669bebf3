/** The folder of made-once.ts, for as long as a run of jest lasts: what an earlier build made is never taken for this one's. */
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

module.exports = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'made-once-'));
  process.env['MADE_ONCE'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
};
