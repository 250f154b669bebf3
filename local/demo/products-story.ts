/** The manual's product pages as a story: shipping, sale terms, one product, then three hundred with mistakes to mend. */
import type { Runtime } from '../apps-script';
import { checkTab, runTab, show } from './at-the-sheet';
import { manualNotices, manualProduct, manualSaleTerms, manualShippingPolicy } from './manual-product';
import type { Narrator, Say } from './narrator';
import { mendings, pastedProducts } from './pasted-products';
import { pasteRows, typeCells } from './seller-hand';
import { aligned, countsOf, tabRows } from './show';
import type { Stage } from './stage';

const COUNT = 300;
/** Row 1 is the header, row 2 the manual's product. */
const FIRST_ROW = 3;

export async function playProductsStory(stage: Stage, narrator: Narrator): Promise<void> {
  const { runtime, buyer } = stage;
  const { chapter, say } = narrator;
  chapter('카테고리·품목 새로 받기');
  refreshCodes(stage, say);

  chapter('배송정보와 판매정보 (매뉴얼의 「판매정보 입력」)');
  pasteRows(runtime, '배송정보', [manualShippingPolicy]);
  runTab(runtime, '배송정보', say);
  show(runtime, say, '배송정보', ['배송정보명', '배송정보번호', '배송비종류', '출고지우편번호', '결과']);
  pasteRows(runtime, '판매정보', [manualSaleTerms]);
  checkTab(runtime, '판매정보', say);
  show(runtime, say, '판매정보', ['그룹명', '제휴몰카테고리', '판매가', '결과']);

  chapter('매뉴얼의 상품을 붙여 넣고 연동합니다');
  pasteRows(runtime, '품목고시', manualNotices);
  checkTab(runtime, '품목고시', say);
  pasteRows(runtime, '상품', [manualProduct]);
  checkTab(runtime, '상품', say);
  show(runtime, say, '상품', ['상품명', '결과', '메시지']);
  runTab(runtime, '상품', say);
  show(runtime, say, '판매상품', ['상품명', '제휴몰상품번호', '적용판매가', '적용판매기간', '연동상태', '결과']);

  chapter(`상품 ${COUNT}개를 붙여 넣습니다. 열에 하나는 틀렸습니다`);
  pasteRows(runtime, '상품', pastedProducts(COUNT), FIRST_ROW);
  checkTab(runtime, '상품', say, mendings(COUNT).length);
  for (const line of aligned(wrongRows(runtime))) say(line);

  chapter('틀린 칸을 고치고 실행합니다');
  for (const { at, cells } of mendings(COUNT)) typeCells(runtime, '상품', FIRST_ROW + at, cells);
  checkTab(runtime, '상품', say);
  runTab(runtime, '상품', say);
  const states = tabRows(runtime, '판매상품', ['연동상태']).slice(1);
  say(`판매상품: ${countsOf(states.map(([state = '']) => state))}`);
  const { products } = (await buyer.state()) as unknown as { products: object };
  say(`위메프에 등록된 상품 ${Object.keys(products).length}개`);
}

interface RunReport {
  runId: string;
  state: string;
  lines: { at: string; text: string }[];
}

function refreshCodes({ ask }: Stage, say: Say): void {
  let run = ask('startJob', { job: 'refreshCodes' }) as RunReport;
  while (run.state === '진행중') run = ask('continueJob', { runId: run.runId }) as RunReport;
  for (const { at, text } of run.lines) say(`${at} ${text}`);
}

/** 행 and 메시지 of the rows of 상품 that are to be mended. */
function wrongRows(runtime: Runtime): string[][] {
  const rows = tabRows(runtime, '상품', ['결과', '메시지']).map((row, at) => [String(at + 1), ...row]);
  const wrong = rows.filter(([, result]) => result === '오류');
  return [['행', '메시지'], ...wrong.map(([row = '', , message = '']) => [row, message])];
}
