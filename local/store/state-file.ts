/** `<workbook>.state.json`, readable by its owner only: it holds the seller's API key. */
import { readFile } from 'node:fs/promises';
import { isDate } from 'node:util/types';
import { isCode } from './error-code';
import { type StateFile, stateSchema } from './state-schema';
import { StoreError } from './store-error';

export function statePath(workbookPath: string): string {
  return `${workbookPath}.state.json`;
}

/**
 * The state beside a workbook; `undefined` when there is none.
 * @throws StoreError on a file that is not ours or broken.
 */
export async function readState(workbookPath: string): Promise<StateFile | undefined> {
  const path = statePath(workbookPath);
  const text = await readText(path);
  if (text === undefined) return undefined;
  const result = stateSchema.safeParse(parseJson(text, path));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.length ? `「${issue.path.join('.')}」` : '파일 전체';
  throw new StoreError(`${path}: 형식이 맞지 않는 상태 파일입니다(${where}). 파일을 옮겨 두고 다시 실행하세요.`);
}

/** The text of a state file. */
export function stateText(state: StateFile): string {
  return `${JSON.stringify(state, withDates, 1)}\n`;
}

/** `JSON.stringify` hands over a date as text already, so the object that holds it is asked. */
function withDates(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return isDate(original) ? { date: original.toISOString() } : value;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw new StoreError(`${path}: 상태 파일을 읽을 수 없습니다. 권한을 확인하세요.`, { cause: error });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoreError(`${path}: 상태 파일이 손상되었습니다. 파일을 옮겨 두고 다시 실행하세요.`, { cause: error });
  }
}
