/** Every tab of the product keeps what sellers' files, templates and the library rely on. */
import { columnOf, readRows, type Tab, takeSnapshot } from '../../src/sheet';
import { tabs } from '../../src/tabs';
import { claimsTab } from '../../src/tabs/claims.tab';
import { shipmentsTab } from '../../src/tabs/shipments.tab';
import { workbookWith } from '../helpers/workbook';
import { fixedHeaders } from './fixed-headers';

const LETTERS = { seller: 'S', initial: 'I', mall: 'M', addon: 'A' } as const;
const columnsOf = (tab: Tab) => Object.values(tab.columns);
const named = tabs.map((tab) => [tab.name, tab] as const);
/** Google takes no more entries in a rule; a list that is too long for a rule of an .xlsx file goes into a hidden tab there. */
const LIST_LIMIT = 500;

/** The row of samples as a job would write it. */
const sampleOf = (tab: Tab) =>
  Object.fromEntries(Object.entries(tab.columns).map(([name, column]) => [name, column.encode(column.sample)]));

it('탭의 이름은 서로 다르고, 판매자가 보지 않는 탭은 코드뿐이다', () => {
  const names = tabs.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(tabs.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['코드']);
});

const withAction = named.filter(([, tab]) => 'action' in tab.columns);

describe.each(withAction)('작업이 있는 %s 탭', (_, tab) => {
  it('작업이 맨 앞에 있고, 작업만 일이 끝나면 비워진다', () => {
    const names = Object.keys(tab.columns);
    expect(columnOf(tab, names[0] ?? '').header).toBe('작업');
    expect(names.filter((name) => columnOf(tab, name).clearedByJobs)).toEqual([names[0]]);
  });

  it('결과, 메시지, 처리일시로 끝난다', () => {
    const headers = columnsOf(tab).map(({ header }) => header);
    expect(headers.slice(-3)).toEqual(['결과', '메시지', '처리일시']);
  });
});

it('작업이 없는 탭에는 일이 끝나면 비워지는 열이 없다', () => {
  const others = tabs.filter((tab) => !('action' in tab.columns));
  expect(others.filter((tab) => columnsOf(tab).some(({ clearedByJobs }) => clearedByJobs))).toEqual([]);
});

describe.each(Object.entries(fixedHeaders))('%s 탭', (name, fixed) => {
  it('머리글과 채우는 사람이 정해진 그대로다', () => {
    const tab = tabs.find((one) => one.name === name);
    expect(tab && columnsOf(tab).map(({ header, owner }) => [header, LETTERS[owner]])).toEqual(fixed);
  });
});

describe.each(named)('%s 탭', (_, tab) => {
  it('머리글이 서로 다르고 군더더기 빈칸이 없다', () => {
    const headers = columnsOf(tab).map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toEqual(headers.map((header) => header.replace(/\s+/g, ' ').trim()));
    expect(headers).not.toContain('');
  });

  it('무엇을 하는 탭인지 적혀 있다', () => {
    expect(tab.help).toMatch(/[가-힣].*\.$/s);
  });

  it('행을 찾는 열이 있고, 적어도 첫 열은 꼭 있어야 한다', () => {
    const told = tab.key.map((name) => columnOf(tab, name)).filter(({ blankMeans }) => blankMeans === undefined);
    expect(told[0]?.required ?? true).toBe(true);
    for (const name of tab.key) expect(columnOf(tab, name).format).toBe('@');
  });

  it('머리글 메모는 한 줄이 120자를 넘지 않는다', () => {
    const long = columnsOf(tab).filter(({ note }) => note.split('\n').some((line) => line.length > 120));
    expect(long.map(({ header }) => header)).toEqual([]);
  });

  it('드롭다운 목록은 시트가 받는 개수이고, 고르는 말이 서로 다르다', () => {
    for (const { rule } of columnsOf(tab)) {
      if (rule?.kind !== 'list') continue;
      expect(rule.values.length).toBeLessThanOrEqual(LIST_LIMIT);
      expect(new Set(rule.values).size).toBe(rule.values.length);
      expect(rule.values.filter((value) => value.includes(','))).toEqual([]);
    }
  });

  it('보기 행은 제 읽기를 아무 말 없이 통과하고, 읽은 값이 보기와 같다', () => {
    const workbook = workbookWith(tab, [sampleOf(tab)]);
    const sheet = workbook.sheet(tab.name);
    const [row, ...others] = sheet ? readRows(tab, takeSnapshot(tab, sheet)) : [];
    const samples = Object.entries(tab.columns).flatMap(([name, { sample }]) =>
      sample === undefined ? [] : [[name, sample]],
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({ row: 2, values: Object.fromEntries(samples), problems: [] });
  });
});

it.each([
  ['송장', shipmentsTab.columns.trackingNumber],
  ['클레임의 재배송', claimsTab.columns.trackingNumber],
])('%s의 송장번호는 번호 뒤의 상자 수를 빼고 읽고 그 말을 한다', (_, column) => {
  expect(column.decode('612345678901-01')).toEqual({
    value: '612345678901',
    warning: expect.stringContaining('「01」'),
  });
  expect(column.decode('6123-4567-8901')).toEqual({ value: '612345678901' });
});
