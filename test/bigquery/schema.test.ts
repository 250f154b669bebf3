/** The tables that the tabs become: what each column is, that nobody's name goes out, and rows as JSON lines. */
import { exportedTabs } from '../../src/bigquery/exported-tabs';
import { rowLines } from '../../src/bigquery/row-lines';
import { exportedColumns, schemaOf, snakeCase } from '../../src/bigquery/schema';
import { columnOf } from '../../src/sheet';
import { tabs } from '../../src/tabs';
import { claimsTab } from '../../src/tabs/claims.tab';
import { inquiriesTab } from '../../src/tabs/inquiries.tab';
import { ordersTab } from '../../src/tabs/orders.tab';
import { productsTab } from '../../src/tabs/products.tab';
import { shipmentsTab } from '../../src/tabs/shipments.tab';

const typeIn = (tab: (typeof tabs)[number], name: string) =>
  schemaOf(tab).fields.find((field) => field.name === snakeCase(name))?.type;

describe('열의 종류', () => {
  it.each([
    ['lineId', 'STRING'],
    ['zip', 'STRING'],
    ['delayReason', 'STRING'],
    ['orderedAt', 'DATETIME'],
    ['dispatchDue', 'DATETIME'],
    ['quantity', 'INT64'],
    ['amount', 'INT64'],
  ])('주문의 %s은(는) %s이다', (name, type) => expect(typeIn(ordersTab, name)).toBe(type));

  it('체크박스는 BOOL이다', () => expect(typeIn(productsTab, 'adultOnly')).toBe('BOOL'));

  it('키의 꼭 있어야 하는 열은 REQUIRED이고, 설명에는 시트의 머리글이 있다', () => {
    const field = schemaOf(ordersTab).fields.find(({ name }) => name === 'line_id');
    expect(field).toMatchObject({ mode: 'REQUIRED', description: expect.stringMatching(/^옵션주문번호: /) });
    expect(schemaOf(ordersTab).fields.find(({ name }) => name === 'memo')?.mode).toBe('NULLABLE');
  });
});

it.each([ordersTab, shipmentsTab, claimsTab, inquiriesTab].map((tab) => [tab.name, tab] as const))(
  '%s의 개인정보와 작업 열과 숨은 열은 내보내지 않는다',
  (_, tab) => {
    const left = Object.keys(tab.columns).filter((name) => !exportedColumns(tab).some((one) => one.name === name));
    const { personal, clearedByJobs, hidden } = Object.fromEntries(
      (['personal', 'clearedByJobs', 'hidden'] as const).map((what) => [
        what,
        Object.keys(tab.columns).filter((name) => columnOf(tab, name)[what]),
      ]),
    );
    expect(left.sort()).toEqual([...(personal ?? []), ...(clearedByJobs ?? []), ...(hidden ?? [])].sort());
  },
);

it('모든 탭의 열 이름은 BigQuery가 받는 이름이고 서로 다르다', () => {
  for (const tab of tabs) {
    const names = schemaOf(tab).fields.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z_][a-z0-9_]{0,299}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});

it('있는 탭만, 보관 탭은 해마다 한 표로 내보낸다', () => {
  const names = ['주문', '송장', '주문보관 2024', '주문보관 2025', '송장보관 2025', '주문보관 옛것', '메모장'];
  expect(exportedTabs(names).map(({ tab, table }) => [tab.name, table])).toEqual([
    ['주문', 'orders'],
    ['송장', 'shipments'],
    ['주문보관 2025', 'orders_2025'],
    ['주문보관 2024', 'orders_2024'],
    ['송장보관 2025', 'shipments_2025'],
  ]);
});

describe('행', () => {
  const exported = exportedColumns(ordersTab).filter(({ name }) =>
    ['mall', 'lineId', 'quantity', 'orderedAt'].includes(name),
  );
  const places = ['mall', 'orderedAt', 'lineId', 'quantity'];
  const lines = (rows: (string | number)[][], most = 1_000) =>
    rowLines(exported, (name) => places.indexOf(name) + 1 || undefined, rows, most);

  it('한 행이 JSON 한 줄이고, 빈칸은 없고, 번호는 글이고 수는 수다', () => {
    const { parts, rows } = lines([
      ['위메프', '2026-11-23 09:00:00', 500, '2개'],
      ['위메프', '', '501', ''],
    ]);
    expect(rows).toBe(2);
    expect(
      parts
        .join('')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { mall: '위메프', ordered_at: '2026-11-23 09:00:00', line_id: '500', quantity: 2 },
      { mall: '위메프', line_id: '501' },
    ]);
  });

  it('읽지 못한 칸은 비우고 세고, 번호가 없는 행은 내보내지 않는다', () => {
    const { parts, rows, unreadable } = lines([
      ['위메프', '작년', '500', '둘'],
      ['위메프', '', '', 3],
      ['', '', '', ''],
    ]);
    expect([rows, unreadable, parts.join('')]).toEqual([1, 2, '{"mall":"위메프","line_id":"500"}\n']);
  });

  it('줄을 자르지 않고 나누며, 이으면 그대로다', () => {
    const rows = Array.from({ length: 50 }, (_, nth) => ['위메프', '', `${500 + nth}`, nth]);
    const { parts } = lines(rows, 200);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.every((part) => part.endsWith('\n') && part.length <= 200)).toBe(true);
    expect(parts.join('')).toBe(lines(rows, 1_000_000).parts.join(''));
  });

  it('행이 없으면 빈 글 하나다: 표가 비워진다', () => expect(lines([]).parts).toEqual(['']));
});
