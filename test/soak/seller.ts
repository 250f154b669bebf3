/** The seller's day: confirms, sends, decides, answers; and in between sorts, inserts and notes as sellers do. */
import type { Random } from '../../local/mall-kit/random';
import { waybill } from '../helpers/order-shop';
import type { Scene } from '../helpers/scene';

type Row = Record<string, unknown>;
type Cells = Readonly<Record<string, string>>;
/** Lets an execution happen, with or without a trouble. */
type Do = (work: () => void) => unknown;

export function sellerWorks(scene: Scene, act: Do): void {
  const run = (tab: string) => {
    scene.runtime.setActiveTab(tab);
    act(() => void scene.runtime.run('runRows'));
  };
  if (choose(scene, '주문', (row) => (row['주문상태'] === '신규주문' ? { 작업: '발주확인' } : undefined))) run('주문');
  if (choose(scene, '송장', parcelOf)) run('송장');
  if (choose(scene, '클레임', decisionOf)) run('클레임');
  if (choose(scene, '문의', answerOf)) run('문의');
}

/** What is new gets a waybill of its own; what was begun keeps it. */
function parcelOf({ 전송상태, 송장번호, 배송번호 }: Row): Cells | undefined {
  if (전송상태 === '미입력') return { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(Number(배송번호) % 1_000_000) };
  return ['전송대기', '전송중', '전송실패'].includes(String(전송상태)) && 송장번호 !== ''
    ? { 작업: '송장전송' }
    : undefined;
}

const PARCEL = { 배송방법: '택배', 택배사: 'CJ대한통운' };

function decisionOf(row: Row): Cells | undefined {
  const { 유형, 처리상태, 수거상태, 클레임번호 } = row;
  if (처리상태 !== '요청' && 처리상태 !== '보류' && !(유형 === '교환' && 처리상태 === '승인')) return undefined;
  if (유형 === '취소') return { 작업: '승인' };
  const number = waybill(500_000 + (Number(클레임번호) % 100_000));
  if (수거상태 === '수거요청대기') return { 작업: '수거요청', ...PARCEL, 송장번호: number };
  if (수거상태 === '수거중') return { 작업: '수거완료' };
  if (유형 === '반품') return { 작업: '승인' };
  return 처리상태 === '승인' ? { 작업: '교환완료' } : { 작업: '재배송', ...PARCEL, 송장번호: number };
}

const answerOf = ({ 처리상태 }: Row): Cells | undefined =>
  처리상태 === '미답변' || 처리상태 === '답변저장'
    ? { 작업: '답변전송', 답변: '안녕하세요. 오늘 보내 드리니 내일 받으실 수 있습니다.' }
    : undefined;

/** Types into the rows that are meant; false when there is none. */
function choose({ runtime: { seller } }: Scene, tab: string, cellsOf: (row: Row) => Cells | undefined): boolean {
  const [header = [], ...rows] = seller.read(tab);
  const places = new Map(header.map((name, at) => [String(name), at + 1]));
  let isAny = false;
  rows.forEach((row, at) => {
    const cells = cellsOf(Object.fromEntries(header.map((name, column) => [String(name), row[column]])));
    for (const [name, text] of Object.entries(cells ?? {})) seller.type(tab, at + 2, places.get(name) ?? 0, text);
    isAny ||= cells !== undefined;
  });
  return isAny;
}

const SORTED = ['주문', '송장', '클레임', '문의'];

export function sellerEdits(scene: Scene, random: Random): void {
  const { seller } = scene.runtime;
  const tab = random.pick(SORTED);
  const [header = [], ...rows] = seller.read(tab);
  const column = random.below(header.length) + 1;
  const edits = [
    () => seller.sortBy(tab, column, random.below(2) === 0),
    () => seller.insertRows(tab, 2 + random.below(rows.length + 1)),
    () => seller.moveColumn(tab, column, random.below(header.length) + 1),
    () => seller.setFilter(tab, column, [String(rows[0]?.[column - 1] ?? '')]),
    () => note(scene, random),
  ];
  random.pick(edits)();
}

function note({ runtime: { seller } }: Scene, random: Random): void {
  const [header = [], ...rows] = seller.read('주문');
  if (rows.length === 0) return;
  seller.type('주문', 2 + random.below(rows.length), header.indexOf('메모') + 1, `메모 ${random.below(1_000)}`);
}
