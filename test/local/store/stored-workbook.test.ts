/** The workbook and what stands beside it, as one stored thing. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import type { PlatformState } from '../../../local/apps-script';
import { openStoredWorkbook } from '../../../local/store/stored-workbook';
import { arbitraryWorkbook } from '../apps-script/xlsx/arbitrary-workbook';
import { canonical } from '../apps-script/xlsx/canonical';
import { useTemporaryFolder } from './temporary-folder';

const file = useTemporaryFolder();

const state: PlatformState = {
  documentProperties: { watermark: '2026-11-23' },
  scriptProperties: {},
  userProperties: { 'seller@example.com': { 'key:위메프': '비밀' } },
  triggers: [{ id: 't1', handler: 'collectOnSchedule', owner: 'seller@example.com', everyHours: 2, nextAt: 1_000 }],
  cache: { a: { value: 'b', expiresAt: 5 } },
};

async function saveNew(path: string): Promise<void> {
  const stored = await openStoredWorkbook(path);
  stored.workbook.sheets[0]!.rows[0]!.values = ['안녕'];
  Object.assign(stored.state, state);
  await stored.save();
  stored.close();
}

test('없는 파일은 빈 문서로 시작하고, 저장해야 만들어진다', async () => {
  const path = file('새 문서.xlsx');
  const stored = await openStoredWorkbook(path);
  expect(stored.workbook).toMatchObject({ name: '새 문서', timeZone: 'Asia/Seoul' });
  stored.close();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test('저장한 문서와 속성, 트리거, 캐시를 다시 연다', async () => {
  const path = file('a.xlsx');
  await saveNew(path);
  const stored = await openStoredWorkbook(path);
  expect(stored.state).toEqual(state);
  expect(stored.workbook.sheets[0]!.rows[0]!.values).toEqual(['안녕']);
  stored.close();
  expect(readdirSync(dirname(path)).sort()).toEqual(['a.xlsx', 'a.xlsx.state.json']);
});

test('어떤 문서든 상태 파일과 함께 저장했다가 열면 그대로다', async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
      number += 1;
      const path = file(`${number}.xlsx`);
      const stored = await openStoredWorkbook(path);
      Object.assign(stored.workbook, workbook);
      await stored.save();
      stored.close();
      const again = await openStoredWorkbook(path);
      again.close();
      expect(canonical(again.workbook)).toEqual(canonical(workbook));
    }),
    { numRuns: 40 },
  );
});

test.each(['', '.state.json'])(
  '구매자가 적힌 .xlsx와 키가 든 상태 파일은 주인만 읽을 수 있고, 전에 느슨했어도 조인다: a.xlsx%s',
  async (end) => {
    const path = file('a.xlsx');
    const mode = () => statSync(path + end).mode & 0o777;
    await saveNew(path);
    expect(mode()).toBe(0o600);
    chmodSync(path + end, 0o644);
    const stored = await openStoredWorkbook(path);
    await stored.save();
    stored.close();
    expect(mode()).toBe(0o600);
  },
);

test('여는 동안은 다른 쪽이 열 수 없고, 열지 못했으면 잠그지도 않는다', async () => {
  const path = file('a.xlsx');
  const stored = await openStoredWorkbook(path);
  await expect(openStoredWorkbook(path)).rejects.toThrow('작업하고 있습니다');
  stored.close();
  writeFileSync(path, '엑셀 아님');
  await expect(openStoredWorkbook(path)).rejects.toThrow(`${path}: 엑셀(.xlsx) 파일이 아니거나 손상된 파일입니다.`);
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test.each([
  ['{', '손상되었습니다'],
  ['{"version":2}', '형식이 맞지 않는 상태 파일입니다(「version」)'],
  ['[]', '형식이 맞지 않는 상태 파일입니다(파일 전체)'],
])('상태 파일이 %s이면 파일 이름과 까닭을 말한다', async (text, reason) => {
  const path = file('a.xlsx');
  await saveNew(path);
  writeFileSync(`${path}.state.json`, text);
  await expect(openStoredWorkbook(path)).rejects.toThrow(`${path}.state.json: `);
  await expect(openStoredWorkbook(path)).rejects.toThrow(reason);
});

test('문서를 지우고 새로 시작하면 옛 상태는 치워 두고 쓰지 않는다', async () => {
  const path = file('a.xlsx');
  await saveNew(path);
  rmSync(path);
  const stored = await openStoredWorkbook(path);
  stored.close();
  expect(stored.state.documentProperties).toEqual({});
  expect(readFileSync(`${path}.state.json.old`, 'utf8')).toContain('비밀');
});

test('바로 가기로 열면 본디 파일을 고친다', async () => {
  await saveNew(file('본디.xlsx'));
  symlinkSync(file('본디.xlsx'), file('바로가기.xlsx'));
  await saveNew(file('바로가기.xlsx'));
  expect(lstatSync(file('바로가기.xlsx')).isSymbolicLink()).toBe(true);
  expect(existsSync(file('바로가기.xlsx.state.json'))).toBe(false);
});

test('이름이 .xlsx가 아니거나, 폴더가 없거나, 폴더이면 그렇다고 말한다', async () => {
  mkdirSync(file('폴더.xlsx'));
  await expect(openStoredWorkbook(file('a.csv'))).rejects.toThrow('.xlsx 파일 이름');
  await expect(openStoredWorkbook(file('없는 폴더/a.xlsx'))).rejects.toThrow('폴더가 없습니다');
  await expect(openStoredWorkbook(file('폴더.xlsx'))).rejects.toThrow('읽을 수 없습니다');
});
