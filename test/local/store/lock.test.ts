/** One process at a time works on a workbook. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from '../../../local/store/lock';
import { StoreError } from '../../../local/store/store-error';
import { useTemporaryFolder } from './temporary-folder';

const file = useTemporaryFolder();

/** The id of a process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

test('잠그면 다른 쪽은 누가 쓰는지 듣고, 풀면 다시 잠글 수 있다', () => {
  const path = file('a.xlsx');
  const release = takeLock(path);
  expect(() => takeLock(path)).toThrow(StoreError);
  expect(() => takeLock(path)).toThrow(`다른 프로세스(${process.pid})가 이 파일로 작업하고 있습니다`);
  release();
  takeLock(path)();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test('죽은 프로세스가 남긴 잠금은 넘겨받는다', () => {
  const path = file('a.xlsx');
  writeFileSync(`${path}.lock`, String(deadProcess()));
  const release = takeLock(path);
  expect(readFileSync(`${path}.lock`, 'utf8')).toBe(String(process.pid));
  release();
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('내용이 망가진 잠금 파일도 넘겨받는다', () => {
  const path = file('a.xlsx');
  writeFileSync(`${path}.lock`, '???');
  takeLock(path)();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test('두 번 풀어도 남의 잠금은 건드리지 않는다', () => {
  const path = file('a.xlsx');
  const release = takeLock(path);
  release();
  const other = takeLock(path);
  release();
  expect(existsSync(`${path}.lock`)).toBe(true);
  other();
});
