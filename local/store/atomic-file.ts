/** Files that are replaced as a whole: a reader sees the old one or the new one, also after a crash. */
import { open, rename, rm, stat } from 'node:fs/promises';

/** A file that is written and not yet in its place. */
export interface StagedFile {
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Where this process writes what is to replace the file. */
export const stagedPath = (path: string): string => `${path}.${process.pid}.tmp`;

/**
 * Writes beside `path` and puts it there on `commit`.
 * @param mode the permissions; those of the present file, else the usual ones, when missing
 */
export async function stageFile(path: string, content: Uint8Array | string, mode?: number): Promise<StagedFile> {
  const staged = stagedPath(path);
  await rm(staged, { force: true });
  const discard = () => rm(staged, { force: true });
  const file = await open(staged, 'wx', mode ?? (await modeOf(path)));
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await discard();
    throw error;
  } finally {
    await file.close();
  }
  return { commit: () => rename(staged, path), discard };
}

async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return 0o666;
  }
}
