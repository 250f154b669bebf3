/** Rows of the product tabs as a seller pastes them: by header, good ones to begin with. */

import type { Run } from '../../src/engine/run';
import type { CheckReport } from '../../src/jobs/check-rows';
import type { Cell } from '../../src/ports';
import { noticesTab } from '../../src/tabs/notices.tab';
import { optionsTab } from '../../src/tabs/options.tab';
import { productsTab } from '../../src/tabs/products.tab';
import { saleTermsTab } from '../../src/tabs/sale-terms.tab';
import { shippingPoliciesTab } from '../../src/tabs/shipping-policies.tab';
import { sampleOf } from './paste';
import { openScene, type Scene, type SheetScene } from './scene';

/** Cells by header; a header that is missing is a blank cell. */
export type Cells = Readonly<Record<string, Cell>>;

export const samples = {
  상품: { ...sampleOf(productsTab), 상품코드: '202611230000001' },
  옵션: sampleOf(optionsTab),
  품목고시: sampleOf(noticesTab),
  판매정보: sampleOf(saleTermsTab),
  배송정보: sampleOf(shippingPoliciesTab),
} as const satisfies Record<string, Cells>;

export type ProductTab = keyof typeof samples;
/** What tells the n-th row of a tab from every other; a row of 옵션 belongs to the n-th product. */
export const keyed: Readonly<Record<ProductTab, (nth: number) => Cells>> = {
  상품: (nth) => ({ 상품코드: '', 자체상품코드: `P${nth}` }),
  옵션: (nth) => ({ 상품코드: `P${nth}` }),
  품목고시: (nth) => ({ 고시명: `고시 ${nth}` }),
  판매정보: (nth) => ({ 그룹명: `그룹 ${nth}` }),
  배송정보: (nth) => ({ 배송정보명: `배송 ${nth}` }),
};

/** So many good rows of a tab, with keys of their own. */
export const goodRows = (tab: ProductTab, count: number): Cells[] =>
  Array.from({ length: count }, (_, nth) => ({ ...samples[tab], ...keyed[tab](nth) }));

export const productTabs = Object.keys(samples) as ProductTab[];

/** Pastes rows below what stands in the tab, by the headers of the sheet. */
export function pasteRows({ runtime }: SheetScene, tab: string, rows: readonly Cells[], firstRow = 2): void {
  const headers = (runtime.seller.read(tab)[0] ?? []).map(String);
  const unknown = rows.flatMap((row) => Object.keys(row).filter((header) => !headers.includes(header)));
  if (unknown.length > 0) throw new Error(`「${tab}」 탭에 없는 머리글: ${unknown.join(', ')}`);
  runtime.seller.paste(
    tab,
    firstRow,
    1,
    rows.map((row) => headers.map((header) => row[header] ?? '')),
  );
}

/** 양식 with one good row in each of the five tabs. */
export function sampleScene(given: Parameters<typeof openScene>[0] = {}): Scene {
  const scene = openScene(given);
  scene.makeTabs();
  for (const tab of productTabs) pasteRows(scene, tab, [samples[tab]]);
  return scene;
}

/** 이 탭 점검, as from the menu. */
export function checkTab({ runtime }: SheetScene, tab: string): CheckReport {
  runtime.setActiveTab(tab);
  return runtime.run('checkRows') as CheckReport;
}

/** Starts a job and goes on with it to its end, as the sidebar does. */
export function runJob(scene: SheetScene, args: { job: string; keys?: string[] }): Run {
  let run = scene.ask('startJob', args) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
  return run;
}
