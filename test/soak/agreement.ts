/**
 * Whether workbook and mall agree, line by line: every order line, parcel, claim and question once, nothing besides, and no row
 * says that it is undone, wrong or unknown.
 */
import { statusNames, typeNames } from '../../local/malls/wemakeprice/claims/claim';
import {
  type Bundle,
  isCancelled,
  normal,
  type OptionLine,
  optionLines,
  stateNames,
} from '../../local/malls/wemakeprice/orders/order';
import type { Scene } from '../helpers/scene';

/** What is to be read in a row, by the row's key. */
type Lines = Map<string, readonly string[]>;

export function disagreements(scene: Scene): { compared: number; differences: string[] } {
  const state = scene.mall.state();
  const told = [
    compare('주문', orderLines(state.bundles), rowsOf(scene, '주문', '옵션주문번호', ORDER), neverSeen(state.bundles)),
    compare('송장', parcels(state.bundles), rowsOf(scene, '송장', '배송번호', PARCEL), neverSeen(state.bundles)),
    compare('클레임', claims(scene), claimRows(scene)),
    compare('문의', inquiries(scene), rowsOf(scene, '문의', '문의번호', INQUIRY)),
  ];
  return {
    compared: told.reduce((sum, { compared }) => sum + compared, 0),
    differences: [...told.flatMap(({ differences }) => differences), ...TABS.flatMap((tab) => unfinished(scene, tab))],
  };
}

const ORDER = ['주문상태', '배송번호', '수량', '수취인', '우편번호', '송장번호'];
const PARCEL = ['송장번호', '수취인', '우편번호'];
const CLAIM = ['유형', '처리상태', '배송번호'];
const INQUIRY = ['처리상태', '답변'];

function rowsOf(scene: Scene, tab: string, key: string, headers: readonly string[]): [string, readonly string[]][] {
  return scene
    .rows(tab)
    .map(withoutUnsent)
    .map((row) => [String(row[key]), headers.map((header) => String(row[header] ?? ''))]);
}

const TABS = ['주문', '송장', '클레임', '문의'];
const ENDED = ['', '성공', '건너뜀'];

/** In the last days nothing goes wrong any more: what the seller asked for has come to its end, and its row says so. */
const unfinished = (scene: Scene, tab: string): string[] =>
  scene.rows(tab).flatMap((row) => {
    const [action, result, message] = ['작업', '결과', '메시지'].map((header) => String(row[header] ?? ''));
    const isEnded = action === '' && ENDED.includes(result ?? '');
    // What was cancelled before it left is his to clear, and this seller never does.
    const isHis = message?.endsWith('취소된 주문입니다. 보내지 말고 작업을 비워 주세요.');
    return isEnded || isHis
      ? []
      : [`${tab} ${Object.values(row).slice(0, 8).join('|')}: ${action} ${result} ${message}`];
  });

/** A row for each line of a claim. */
const claimRows = (scene: Scene): [string, readonly string[]][] =>
  scene
    .rows('클레임')
    .map((row) => [`${row['클레임번호']} / ${row['옵션주문번호']}`, CLAIM.map((header) => String(row[header] ?? ''))]);

/** The seller may have typed a waybill for what was cancelled before it left; the cell is his, and stays. */
const withoutUnsent = (row: Record<string, unknown>): Record<string, unknown> =>
  row['전송상태'] === '취소됨' ? { ...row, 송장번호: '' } : row;

/** Cancelled before anybody confirmed it, maybe before any collection: no list of the mall gives it, and nothing is to be done. */
const neverSeen = (bundles: readonly Bundle[]): Set<string> =>
  new Set(
    bundles
      .filter((bundle) => bundle.orderConfirmDate === '' && isCancelled(bundle))
      .flatMap((bundle) => [bundle.bundleNo, ...optionLines(bundle).map(({ orderOptionNo }) => orderOptionNo)]),
  );

function compare(
  tab: string,
  expected: Lines,
  rows: readonly [string, readonly string[]][],
  mayLack: ReadonlySet<string> = new Set(),
) {
  const found = new Map(rows);
  const doubled = rows.filter(([key], at) => rows.findIndex(([other]) => other === key) !== at);
  const lacking = [...expected.keys()].filter((key) => !found.has(key) && !mayLack.has(key));
  const strange = [...found.keys()].filter((key) => !expected.has(key));
  const wrong = [...expected].flatMap(([key, cells]) => {
    const is = found.get(key);
    return is && is.join('|') !== cells.join('|')
      ? [`${tab} ${key}: 위메프 ${cells.join('|')}, 시트 ${is.join('|')}`]
      : [];
  });
  const differences = [
    ...doubled.map(([key]) => `${tab} ${key}: 두 행`),
    ...lacking.map((key) => `${tab} ${key}: 시트에 없음`),
    ...strange.map((key) => `${tab} ${key}: 위메프에 없음`),
    ...wrong,
  ];
  return { compared: expected.size, differences };
}

const orderLines = (bundles: readonly Bundle[]): Lines =>
  new Map(
    bundles.flatMap((bundle) =>
      bundle.orderProduct.flatMap(({ orderOption }) => orderOption.map((line) => orderLine(bundle, line))),
    ),
  );

function orderLine(bundle: Bundle, line: OptionLine): [string, readonly string[]] {
  const { delivery, bundleNo, state } = bundle;
  const said = line.optionStatus === normal ? stateNames[state] : line.optionStatus;
  const { name, shipAddress, invoiceNo } = delivery;
  return [line.orderOptionNo, [said, bundleNo, String(line.optionQty), name, shipAddress.zipcode, invoiceNo]];
}

/** Of a cancelled bundle no waybill is asked for: it may have been cancelled before it left or on its way. */
const parcels = (bundles: readonly Bundle[]): Lines =>
  new Map(
    bundles.map((bundle) => {
      const { name, shipAddress, invoiceNo } = bundle.delivery;
      return [bundle.bundleNo, [isCancelled(bundle) ? '' : invoiceNo, name, shipAddress.zipcode]];
    }),
  );

const WORDS: Readonly<Record<string, string>> = { ...statusNames, REQUEST: '요청' };

const claims = (scene: Scene): Lines =>
  new Map(
    scene.mall
      .state()
      .claims.flatMap(({ claimBundleNo, type, status, bundleNo, orderOptionNos }) =>
        orderOptionNos.map((line): [string, readonly string[]] => [
          `${claimBundleNo} / ${line}`,
          [typeNames[type], WORDS[status] ?? status, bundleNo],
        ]),
      ),
  );

function inquiries(scene: Scene): Lines {
  const { questions, urgentMessages } = scene.mall.state();
  const said = (answer: string) => [answer === '' ? '미답변' : '답변완료', answer];
  return new Map([
    ...questions.map(({ qnaSeq, answer }) => [qnaSeq, said(answer)] as const),
    ...urgentMessages.map(({ urgentSeq, answer }) => [urgentSeq, said(answer)] as const),
  ]);
}
