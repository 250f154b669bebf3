/** `npm run local -- <workbook.xlsx> <function>`: one global function of the built bundle over a workbook. */
import { malls } from '../src/mall';
import { loadBundle } from './bundle';
import { runCommand } from './command/command';

const lines = { out: writer(process.stdout), err: writer(process.stderr) };

function writer(stream: NodeJS.WriteStream): (line: string) => void {
  return (line) => void stream.write(`${line}\n`);
}

void runCommand(process.argv.slice(2), lines, loadBundle, malls).then((code) => {
  process.exitCode = code;
});
