/** LibreOffice without a window, where it is installed: a file that goes through it opened without repair. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PATIENCE_MS } from './patience';

const PROGRAM = 'soffice';

export function isOfficeInstalled(): boolean {
  try {
    execFileSync(PROGRAM, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Converts .xlsx files to ods and back, in a profile of its own; the program starts twice, whatever the number of files. */
export function throughOffice(...books: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const file = (at: number, kind: string) => join(folder, `book${at}.${kind}`);
  const convert = (from: string, to: string) =>
    execFileSync(
      PROGRAM,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        ...books.map((_, at) => file(at, from)),
      ],
      { stdio: 'ignore', timeout: PATIENCE_MS },
    );
  try {
    books.forEach((bytes, at) => {
      writeFileSync(file(at, 'xlsx'), bytes);
    });
    convert('xlsx', 'ods');
    for (const at of books.keys()) rmSync(file(at, 'xlsx'));
    convert('ods', 'xlsx');
    return books.map((_, at) => readFileSync(file(at, 'xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
