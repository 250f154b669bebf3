/** What is pressed in the demo, 이 탭 점검 and 이 탭 실행, and what the two-hour trigger does; the story stops when it goes wrong. */
import type { Runtime } from '../apps-script';
import type { Say } from './narrator';
import { aligned, tabRows } from './show';

interface RunReport {
  state: string;
  lines: { at: string; text: string }[];
}

/** 이 탭 실행; says only the last line of a long run. Throws when the run does not end. */
export function runTab(runtime: Runtime, tab: string, say: Say): void {
  runtime.setActiveTab(tab);
  for (const { state, lines } of runtime.run('runRows') as RunReport[]) {
    const last = lines.at(-1);
    if (state !== '완료') throw new Error(`「${tab}」 실행이 끝나지 않았습니다: ${last?.text ?? state}`);
    for (const { at, text } of lines.length > 10 ? lines.slice(-1) : lines) say(`${at} ${text}`);
  }
}

/** 이 탭 점검. Throws when it finds other than so many wrong rows. */
export function checkTab(runtime: Runtime, tab: string, say: Say, wrongRows = 0): void {
  runtime.setActiveTab(tab);
  const report = runtime.run('checkRows') as { checked: number; ok: number; errors: number; warnings: number };
  const { checked, ok, errors, warnings } = report;
  say(`「${tab}」 점검: ${checked}행 가운데 이상 없음 ${ok}, 오류 ${errors}, 주의 ${warnings}`);
  if (errors !== wrongRows) throw new Error(`「${tab}」 점검의 오류가 ${wrongRows}행이 아니라 ${errors}행입니다.`);
}

/** Fires what is due. Throws when nothing was or when it went wrong. */
export function tick(runtime: Runtime, say: Say): void {
  const reports = runtime.fireDueTriggers();
  if (reports.length !== 1) throw new Error(`트리거가 ${reports.length}번 울렸습니다. 한 번 울려야 합니다.`);
  for (const { ok, error, result } of reports) {
    if (!ok) throw new Error(error);
    for (const { lines } of result as RunReport[]) for (const { at, text } of lines) say(`${at} ${text}`);
  }
}

/** These columns of a tab, side by side. */
export function show(runtime: Runtime, say: Say, tab: string, headers: readonly string[]): void {
  for (const line of aligned(tabRows(runtime, tab, headers))) say(line);
}

/** As `show`, of the rows of these bundles, the 배송번호 first. */
export function showBundles(
  runtime: Runtime,
  say: Say,
  tab: '주문' | '송장',
  bundles: readonly string[],
  headers: readonly string[],
): void {
  const [header = [], ...rows] = tabRows(runtime, tab, ['배송번호', ...headers]);
  for (const line of aligned([header, ...rows.filter(([bundle = '']) => bundles.includes(bundle))])) say(line);
}
