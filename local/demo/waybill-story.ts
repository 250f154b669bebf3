/** The manual's pages 송장개별등록 and 송장대량등록 as a story: two hundred orders confirmed, given to a courier, waybills pasted. */
import { countWords, type ImportView, needsLook, rowWords, writtenWords } from '../../src/ui/sidebar/import-words';
import type { PlacedOrder } from '../malls/wemakeprice/buyer';
import { runTab, showBundles, tick } from './at-the-sheet';
import { type Printed, type PrintedBlock, printWaybills } from './courier-program';
import type { Narrator } from './narrator';
import { demand } from './proof';
import { typeBundle, typeWhere } from './seller-hand';
import { aligned, countsOf, tabRows } from './show';
import type { Stage } from './stage';

const COUNT = 200;
const COURIER = 'CJ대한통운';

/** Gives the parcels of the two hundred orders, each with its waybill in 송장 and 송장전송 chosen. */
export async function playWaybillStory(stage: Stage, narrator: Narrator): Promise<Printed[]> {
  const orders = await collectMany(stage, narrator);
  confirmAll(stage, narrator);
  const block = handOver(stage, narrator, orders);
  pasteBack(stage, narrator, block);
  mend(stage, narrator, block);
  return block.parcels;
}

async function collectMany({ runtime, buyer, goTo }: Stage, { chapter, say }: Narrator): Promise<PlacedOrder[]> {
  chapter(`주문 ${COUNT}건이 더 들어옵니다 (14:20 ~ 15:50)`);
  await goTo('2026-11-23 15:50');
  const orders = await buyer.placeOrders({ count: COUNT, from: '2026-11-23 14:20:00', to: '2026-11-23 15:50:00' });
  await goTo('2026-11-23 15:55');
  tick(runtime, say);
  say(`「송장」의 전송상태: ${statesOf(runtime)}`);
  return orders;
}

function confirmAll({ runtime }: Stage, { chapter, say }: Narrator): void {
  chapter('신규주문을 한꺼번에 발주확인합니다');
  const rows = typeWhere(runtime, '주문', { header: '주문상태', texts: ['신규주문'] }, { 작업: '발주확인' });
  say(`주문상태가 신규주문인 ${rows}행의 작업에 발주확인을 붙여 넣었습니다.`);
  runTab(runtime, '주문', say);
  say(`「주문」의 주문상태: ${countsOf(column(runtime, '주문', '주문상태'))}`);
  say(`「송장」의 전송상태: ${statesOf(runtime)}`);
  const left = column(runtime, '주문', '주문상태').filter((state) => state === '신규주문');
  demand(left.length === 0, `발주확인하지 못한 주문이 ${left.length}행 남았습니다.`);
}

function handOver({ ask }: Stage, { chapter, say }: Narrator, orders: readonly PlacedOrder[]): PrintedBlock {
  chapter(`엑셀 다운로드: ${COURIER} 프로그램에 올릴 양식`);
  const keys = orders.map(({ bundleNo }) => bundleNo);
  const { fileName, rows } = ask('exportShipments', { layout: COURIER, keys }) as {
    fileName: string;
    rows: string[][];
  };
  const shown = ['받는분성명', '받는분우편번호', '운송장번호', '고객주문번호', '품목명', '박스수량'];
  const places = shown.map((name) => (rows[0] ?? []).indexOf(name));
  for (const line of aligned(rows.slice(0, 4).map((row) => places.map((place) => row[place] ?? '')))) say(line);
  say(`… ${fileName}.xlsx, ${rows.length - 1}건`);
  demand(rows.length === COUNT + 1, `양식에 ${rows.length - 1}건이 있습니다. ${COUNT}건이어야 합니다.`);
  return printWaybills(rows);
}

function pasteBack({ ask, runtime }: Stage, { chapter, say }: Narrator, { text }: PrintedBlock): void {
  chapter('송장 붙여넣기: 택배사 프로그램에서 복사한 그대로');
  say('하이픈, 전각 숫자, 줄어든 숫자, 번호가 둘인 칸, 되풀이된 줄, 다른 몰의 주문, 합계 줄이 섞여 있습니다.');
  const order = { text, courier: COURIER, send: true };
  const view = ask('importShipments', order) as ImportView;
  say(`미리보기: ${countWords(view.counts)}`);
  const unclear = view.rows.filter(needsLook);
  for (const row of unclear) say(`${rowWords(row)}: ${row.message}`);
  const found = unclear.map(({ kind }) => kind).join(' ');
  demand(found === 'invalid invalid duplicate unknown', `미리보기가 틀린 줄을 다르게 말했습니다: ${found}`);
  demand(
    column(runtime, '송장', '송장번호').every((number) => number === ''),
    '미리보기가 시트에 적었습니다.',
  );
  const { written = 0 } = ask('importShipments', { ...order, write: view.preview }) as ImportView;
  say(writtenWords(written, true));
  demand(written === COUNT - 2, `${written}건을 적었습니다. 고칠 두 건을 뺀 ${COUNT - 2}건이어야 합니다.`);
}

function mend({ runtime }: Stage, { chapter, say }: Narrator, { unreadable, parcels }: PrintedBlock): void {
  chapter('읽을 수 없던 번호는 상자를 보고 손으로 적습니다');
  for (const { bundleNo, number } of unreadable)
    typeBundle(runtime, '송장', bundleNo, { 작업: '송장전송', 택배사: 'CJ', 송장번호: number });
  const numbers = unreadable.map(({ bundleNo }) => bundleNo);
  showBundles(runtime, say, '송장', numbers, ['작업', '전송상태', '택배사', '송장번호']);
  const standing = new Map(
    tabRows(runtime, '송장', ['배송번호', '송장번호']).map(([bundle, number]) => [bundle, number]),
  );
  const wrong = parcels.filter(({ bundleNo, number }) => standing.get(bundleNo) !== number);
  demand(wrong.length === 0, `송장번호가 상자와 다른 배송이 ${wrong.length}건입니다.`);
}

const column = (runtime: Stage['runtime'], tab: string, header: string): string[] =>
  tabRows(runtime, tab, ['배송번호', header])
    .slice(1)
    .map(([, text = '']) => text);

export const statesOf = (runtime: Stage['runtime']): string => countsOf(column(runtime, '송장', '전송상태'));
