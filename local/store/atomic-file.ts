/** Files that are replaced as a whole: a reader sees the old one or the new one, also after a crash. */
import { open, rename, rm } from 'node:fs/promises';

/** A file that is written and not yet in its place. */
export interface StagedFile {
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Where this process writes what is to replace the file. */
export const stagedPath = (path: string): string => `${path}.${process.pid}.tmp`;

/** Of a workbook, which names buyers, and of its state, which holds the seller's key: nobody but their owner reads them. */
const OWNER_ONLY = 0o600;

/** Writes beside `path` and puts it there on `commit`, readable by its owner only, whatever the file before it was. */
export async function stageFile(path: string, content: Uint8Array | string): Promise<StagedFile> {
  const staged = stagedPath(path);
  await rm(staged, { force: true });
  const discard = () => rm(staged, { force: true });
  const file = await open(staged, 'wx', OWNER_ONLY);
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
