/** A workbook on this machine as one stored thing: the xlsx, its state file, and the lock while it is open. */
import { existsSync } from 'node:fs';
import { readFile, realpath, rename } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { emptyState, emptyWorkbook, type PlatformState, type WorkbookData } from '../apps-script';
import { readWorkbook, writeWorkbook, XlsxError } from '../apps-script/xlsx';
import { MAKER } from '../korean/maker';
import { xlsxWords } from '../korean/xlsx-error';
import { stageFile } from './atomic-file';
import { takeLock } from './lock';
import { readState, statePath, stateText } from './state-file';
import { StoreError } from './store-error';

export interface StoredWorkbook {
  /** To be changed in place; `save` writes what it then is. */
  readonly workbook: WorkbookData;
  readonly state: PlatformState;
  /** Replaces both files. */
  save(): Promise<void>;
  /** Lets go of the lock without saving. */
  close(): void;
}

/**
 * Opens a workbook for one process alone; one that is missing begins empty and is made on `save`.
 * @throws StoreError with a Korean message when it is in use, broken, or no xlsx.
 */
export async function openStoredWorkbook(path: string): Promise<StoredWorkbook> {
  const target = await resolveTarget(path);
  const close = takeLock(target);
  try {
    const { workbook, state } = existsSync(target) ? await load(target) : await create(target);
    return { workbook, state, save: () => save(target, workbook, state), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Behind a symbolic link the file itself is replaced, not the link. */
async function resolveTarget(path: string): Promise<string> {
  if (extname(path).toLowerCase() !== '.xlsx') throw new StoreError(`${path}: .xlsx 파일 이름을 주세요.`);
  if (existsSync(path)) return await realpath(path);
  if (!existsSync(dirname(path))) throw new StoreError(`${path}: 폴더가 없습니다. 먼저 폴더를 만드세요.`);
  return join(await realpath(dirname(path)), basename(path));
}

async function load(path: string): Promise<{ workbook: WorkbookData; state: PlatformState }> {
  const saved = await readState(path);
  const options = { name: nameOf(path), newId, ...(saved && { extras: saved.workbook }) };
  try {
    const workbook = await readWorkbook(await readFile(path), options);
    return { workbook, state: saved?.platform ?? emptyState() };
  } catch (error) {
    if (error instanceof XlsxError) throw new StoreError(`${path}: ${xlsxWords(error.reason)}`, { cause: error });
    throw new StoreError(`${path}: 파일을 읽을 수 없습니다. 파일인지, 권한이 있는지 확인하세요.`, { cause: error });
  }
}

/** The state of a workbook that is gone would make an empty one believe it had been filled: it is put aside. */
async function create(path: string): Promise<{ workbook: WorkbookData; state: PlatformState }> {
  if (existsSync(statePath(path))) await rename(statePath(path), `${statePath(path)}.old`);
  return { workbook: emptyWorkbook(nameOf(path)), state: emptyState() };
}

async function save(path: string, workbook: WorkbookData, state: PlatformState): Promise<void> {
  const { bytes, extras } = await writeWorkbook(workbook, { maker: MAKER });
  try {
    await replace(path, bytes, stateText({ version: 1, platform: state, workbook: extras }));
  } catch (error) {
    throw new StoreError(`${path}: 저장하지 못했습니다. 디스크의 남은 자리와 권한을 확인하세요.`, { cause: error });
  }
}

/**
 * The xlsx goes first: if the machine dies between the two, rows stand there of which the state knows nothing yet, and
 * they are collected again into the same rows; the other way round they would be missing for good.
 */
async function replace(path: string, bytes: Uint8Array, state: string): Promise<void> {
  const xlsx = await stageFile(path, bytes);
  try {
    const stateFile = await stageFile(statePath(path), state);
    await xlsx.commit();
    await stateFile.commit();
  } catch (error) {
    await xlsx.discard();
    throw error;
  }
}

function nameOf(path: string): string {
  return basename(path, extname(path));
}

function newId(): string {
  return emptyWorkbook().id;
}
