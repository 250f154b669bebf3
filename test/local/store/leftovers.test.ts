/** What a process that ends in the middle takes away: its own lock and drafts, and nothing of anybody else. */
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeLeftovers } from '../../../local/store/leftovers';
import { takeLock } from '../../../local/store/lock';
import { useTemporaryFolder } from './temporary-folder';

const file = useTemporaryFolder();

it('제 잠금과 쓰다 만 파일은 치우고, 파일과 다른 것은 그대로 둔다', () => {
  const path = file('a.xlsx');
  for (const name of ['', '.state.json', '.mall.state.json']) writeFileSync(path + name, '');
  takeLock(path);
  for (const draft of [`${path}.${process.pid}.tmp`, `${path}.state.json.${process.pid}.tmp`]) writeFileSync(draft, '');
  removeLeftovers(path);
  expect(readdirSync(dirname(path)).toSorted()).toEqual(['a.xlsx', 'a.xlsx.mall.state.json', 'a.xlsx.state.json']);
});

it('다른 프로세스의 잠금은 그대로 둔다', () => {
  const path = file('a.xlsx');
  writeFileSync(`${path}.lock`, String(process.ppid));
  removeLeftovers(path);
  expect(existsSync(`${path}.lock`)).toBe(true);
});

it('심볼릭 링크로 연 파일이면 그 파일 곁의 것을 치운다', () => {
  const path = file('진짜/a.xlsx');
  mkdirSync(dirname(path));
  writeFileSync(path, '');
  symlinkSync(path, file('링크.xlsx'));
  takeLock(path);
  removeLeftovers(file('링크.xlsx'));
  expect(readdirSync(dirname(path))).toEqual(['a.xlsx']);
});

it('치울 것이 없어도 아무 말이 없다', () => {
  expect(() => removeLeftovers(file('없는 폴더/a.xlsx'))).not.toThrow();
});

it('치운 뒤에 잠금을 놓아도 남의 새 잠금을 놓지 않는다', () => {
  const path = file('a.xlsx');
  const letGo = takeLock(path);
  removeLeftovers(path);
  expect(letGo).not.toThrow();
});
