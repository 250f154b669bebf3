/** What a process that ends in the middle of something would leave beside its workbook: its lock, and files half written. */
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { stagedPath } from './atomic-file';
import { dropLock } from './lock';
import { statePath } from './state-file';

/** Takes them away, whatever they are in the middle of: the process saves nothing any more. Never throws. */
export function removeLeftovers(workbookPath: string): void {
  const target = existsSync(workbookPath) ? realpathSync(workbookPath) : workbookPath;
  for (const path of [target, statePath(target)]) rmSync(stagedPath(path), { force: true });
  dropLock(target);
}
