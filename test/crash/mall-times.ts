/** Times that the mall states, in the rows that tell them: a trial moves them all, but each has to be the mall's own. */
import { kstText } from '../../src/rules/kst';
import type { Scene } from '../helpers/scene';

type Row = Readonly<Record<string, unknown>>;

interface Stated {
  /** Header of the number under which the mall keeps it, and the field of the mall that holds it. */
  number: readonly [string, string];
  /** Of the mall's state. */
  kind: 'bundles' | 'claims' | 'questions';
  /** Fields by header. */
  times: Readonly<Record<string, string>>;
}

const ORDERED = { 주문일시: 'orderDate' };

const stated: Readonly<Record<string, Stated>> = {
  주문: {
    number: ['배송번호', 'bundleNo'],
    kind: 'bundles',
    times: {
      ...ORDERED,
      결제일시: 'payDate',
      발송기한: 'originShipDate',
      발주확인일시: 'orderConfirmDate',
      발송일시: 'orderShippingDate',
      배송완료일시: 'shipCompleteDate',
    },
  },
  송장: { number: ['배송번호', 'bundleNo'], kind: 'bundles', times: { ...ORDERED, 발송기한: 'originShipDate' } },
  클레임: {
    number: ['클레임번호', 'claimBundleNo'],
    kind: 'claims',
    times: { 요청일시: 'requestDate', 승인일시: 'approveDate' },
  },
  문의: {
    number: ['문의번호', 'qnaSeq'],
    kind: 'questions',
    times: { 문의일시: 'questionDate' },
  },
};

/** The row with a word in place of each time of which the mall says another one, or of which it knows nothing. */
export function withTimesOfMall({ mall }: Scene, tab: string, row: Row): Row {
  const known = stated[tab];
  if (!known) return row;
  const [header, field] = known.number;
  const records = mall.state()[known.kind] as readonly object[] as readonly Row[];
  const record = records.find((one) => one[field] === row[header]);
  if (!record) return row;
  const others = Object.entries(known.times).flatMap(([name, time]) =>
    name in row && textOf(row[name]) !== textOf(record[time]) ? [[name, OTHER] as const] : [],
  );
  return { ...row, ...Object.fromEntries(others) };
}

const OTHER = '위메프의 때가 아님';

/** To the minute, as a cell may tell it. */
const textOf = (value: unknown): string =>
  (value instanceof Date ? kstText(value.getTime()) : String(value ?? '')).slice(0, 'yyyy-MM-dd HH:mm'.length);
