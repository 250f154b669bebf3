/** A template is a workbook: the command line sets it up and checks what is filled in, as a seller would in the sheet. */
import { copyFileSync } from 'node:fs';
import { loadBundle } from '../../../local/bundle';
import { runCommand } from '../../../local/command/command';
import { openStoredWorkbook } from '../../../local/store/stored-workbook';
import { malls } from '../../../src/mall';
import { firstSheet } from '../../helpers/excel-part';
import { openOrderShop } from '../../helpers/order-shop';
import { useTemporaryFolder } from '../store/temporary-folder';
import { templateBytes, templatePath } from './template-files';

const file = useTemporaryFolder();

function copyOf(name: string): string {
  const path = file(`${name}.xlsx`);
  copyFileSync(templatePath(name), path);
  return path;
}

const NOW = ['--now', '2026-11-23T10:00:00+09:00'];

/** What the function gave; throws what was said on stderr. */
async function run(path: string, ...words: string[]): Promise<never> {
  const out: string[] = [];
  const err: string[] = [];
  const lines = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await runCommand([path, ...words, ...NOW], lines, loadBundle, malls);
  if (code !== 0) throw new Error(err.join('\n'));
  return JSON.parse(out.at(-1) ?? 'null') as never;
}

async function change(path: string, tab: string, row: number, header: string, value: string): Promise<void> {
  const stored = await openStoredWorkbook(path);
  const { rows } = stored.workbook.sheets.find(({ name }) => name === tab)!;
  rows[row - 1]!.values[rows[0]!.values.indexOf(header)] = value;
  await stored.save();
  stored.close();
}

it.each(['위메프-전체', '상품-대량등록'])('%s: 보기 행은 상품의 다섯 탭에서 모두 점검을 통과한다', async (name) => {
  const path = copyOf(name);
  const report: { lines: string[] } = await run(path, 'setUpWorkbook');
  expect(report.lines.filter((line) => !line.includes('탭을 만들었습니다'))).toEqual([]);
  const checked: unknown[] = [];
  for (const tab of ['상품', '옵션', '품목고시', '판매정보', '배송정보']) {
    checked.push(await run(path, 'checkRows', '--tab', tab));
  }
  const fine = (rows: number) => ({ checked: rows, ok: rows, errors: 0, warnings: 0 });
  expect(checked).toEqual([fine(1), fine(3), fine(1), fine(1), fine(1)]);
});

it('송장-대량등록: 송장전송을 고르면 보기 행이 점검을 통과한다', async () => {
  const path = copyOf('송장-대량등록');
  const { lines }: { lines: string[] } = await run(path, 'setUpWorkbook');
  expect(lines.at(-1)).toContain('이 파일은 복사본이거나');
  await change(path, '송장', 2, '작업', '송장전송');
  expect(await run(path, 'checkRows', '--tab', '송장')).toEqual({ checked: 1, ok: 1, errors: 0, warnings: 0 });
});

it('송장-대량등록: 「송장 붙여넣기」에서 고르면 배송번호로 찾고, 보기 행은 모르는 것으로 알린다', async () => {
  const scene = openOrderShop();
  scene.buyer.placeOrder({});
  scene.collectNow();
  const bundleId = String(scene.rows('송장')[0]?.['배송번호']);
  const bytes = Uint8Array.from(templateBytes('송장-대량등록')).buffer;
  const [header = [], sample = [], ...rest] = await firstSheet(bytes);
  expect(rest.flat().filter((cell) => cell !== '' && cell !== 'FALSE')).toEqual([]);
  const place = (name: string) => Array.from(header).indexOf(name);
  const filled = Array.from(sample);
  filled[place('배송번호')] = bundleId;
  const cells = [Array.from(header), Array.from(sample), filled];
  expect(scene.ask('importShipments', { cells })).toMatchObject({
    problems: [],
    counts: { matched: 1, unknown: 1 },
    columns: { bundleId: place('배송번호'), courier: place('택배사'), waybill: place('송장번호') },
  });
});
