/** A copy of the tree in which a guard is taken out; the tree itself is never touched. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Mutant } from './mutants.data';

const ROOT = path.resolve(__dirname, '../..');

/** The text with the guard taken out; `undefined` where the patch does not apply, or in more than one place. */
export function mutated(text: string, { from, to }: Pick<Mutant, 'from' | 'to'>): string | undefined {
  const parts = text.split(from);
  return parts.length === 2 ? parts.join(to) : undefined;
}

export const sourceOf = ({ file }: Pick<Mutant, 'file'>, root = ROOT): string =>
  readFileSync(path.join(root, file), 'utf8');

/** Every file that git knows or would take, in a new folder, with the packages of this one. Gives the folder. */
export function copyOfTree(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutants-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of listed.split('\0').filter(Boolean)) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(copy, file));
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

export const removeCopy = (copy: string): void => rmSync(copy, { recursive: true, force: true });

export const writeSource = (copy: string, { file }: Pick<Mutant, 'file'>, text: string): void =>
  writeFileSync(path.join(copy, file), text);

export type Verdict = 'dead' | 'alive' | 'broken';

/** So long a mutant may take; one that hangs is as good as dead for nobody, and is told as broken. */
const MOST_MS = 10 * 60_000;

/** Builds the copy, which must succeed. */
export function built(copy: string): boolean {
  return spawnSync('node', ['build.mjs'], { cwd: copy, timeout: MOST_MS }).status === 0;
}

interface JestReport {
  numFailedTests: number;
  numPassedTests: number;
  numRuntimeErrorTestSuites: number;
}

/** What the named test says in the copy: `alive` where it passes, `broken` where it did not run as a test. */
export function verdictOf(copy: string, { test, says }: Pick<Mutant, 'test' | 'says'>): Verdict {
  const report = path.join(copy, 'mutant.json');
  rmSync(report, { force: true });
  const pattern = says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const args = [jest, '-w', '1', '--json', `--outputFile=${report}`, '-t', pattern, test];
  spawnSync('node', args, { cwd: copy, timeout: MOST_MS, stdio: 'ignore' });
  try {
    const told = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    if (told.numRuntimeErrorTestSuites > 0 || told.numFailedTests + told.numPassedTests === 0) return 'broken';
    return told.numFailedTests > 0 ? 'dead' : 'alive';
  } catch {
    return 'broken';
  }
}
