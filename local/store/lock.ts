/** One process at a time works on a workbook: `<workbook>.lock` holds its process id. */
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { isCode } from './error-code';
import { StoreError } from './store-error';

/**
 * Takes the lock and gives the function that lets it go. The lock of a process that has died is taken over.
 * @throws StoreError when another process holds it, or the folder takes no files.
 */
export function takeLock(workbookPath: string): () => void {
  const path = `${workbookPath}.lock`;
  try {
    makeLock(path, workbookPath);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(`${path}: 잠금 파일을 만들 수 없습니다. 폴더의 쓰기 권한을 확인하세요.`, { cause: error });
  }
  let isHeld = true;
  return () => {
    if (isHeld) rmSync(path, { force: true });
    isHeld = false;
  };
}

/** Takes the lock of a workbook away where it is this process's own. */
export function dropLock(workbookPath: string): void {
  const path = `${workbookPath}.lock`;
  rmSync(draftOf(path), { force: true });
  if (readHolder(path) === process.pid) rmSync(path, { force: true });
}

const draftOf = (path: string): string => `${path}.${process.pid}`;

function makeLock(path: string, workbookPath: string): void {
  const mine = draftOf(path);
  writeFileSync(mine, String(process.pid), { mode: 0o600 });
  try {
    if (tryLink(mine, path)) return;
    removeStale(path, workbookPath);
    if (!tryLink(mine, path)) throw busy(workbookPath, readHolder(path));
  } finally {
    unlinkSync(mine);
  }
}

/** A hard link appears at once and with its content, so nobody ever reads a half-made lock. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function removeStale(path: string, workbookPath: string): void {
  const holder = readHolder(path);
  if (holder !== undefined && isAlive(holder)) throw busy(workbookPath, holder);
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    // Somebody else took it away in the meantime.
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  // Between reading and moving, another process may have taken the lock over: that one is put back.
  const moved = readHolder(aside);
  if (moved !== holder) tryLink(aside, path);
  unlinkSync(aside);
}

function readHolder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

function busy(workbookPath: string, holder: number | undefined): StoreError {
  const who = holder === undefined ? '다른 프로세스' : `다른 프로세스(${holder})`;
  return new StoreError(`${workbookPath}: ${who}가 이 파일로 작업하고 있습니다. 끝난 뒤에 다시 실행하세요.`);
}
