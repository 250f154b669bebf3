/** 양식 만들기·점검: makes and repairs all tabs, keeps all data, and says what it leaves to the seller. */
import type { Outside, Workbook } from '../ports';
import { josa } from '../rules/josa';
import { fileMark, markFile } from '../settings/file-identity';
import { columnLetters, linkLists, SheetError, setUpTab, sheetOf, type TabReport, upsertRows } from '../sheet';
import { tabs } from '../tabs';
import { guide, guideTab } from '../tabs/guide.tab';
import { listingsTab } from '../tabs/listings.tab';
import { ordersTab } from '../tabs/orders.tab';
import { shipmentsTab } from '../tabs/shipments.tab';
import { fillMalls } from './fill-malls';

const ZONE = 'Asia/Seoul';

export interface SetUpReport {
  tabs: TabReport[];
  /** Korean; what was done and what is left to do, a line each. */
  lines: string[];
}

type Where = Pick<Outside, 'workbook' | 'clock' | 'ui'>;

/** Asks before it renames a header back or changes the file's time zone; a refusal is respected and said. */
export function setUpWorkbook(where: Where): SetUpReport {
  const { workbook } = where;
  const before = workbook.sheetNames();
  const reports = tabs.map((tab, place) => setUpTab(tab, workbook, place));
  const filled = fillMalls(workbook);
  for (const tab of tabs) linkLists(tab, workbook);
  const lines = [
    ...reports.flatMap((report) => renameBack(where, report)),
    ...filled,
    ...fillGuide(workbook),
    ...markNewFile(where),
    ...removeEmptyDefault(workbook, before),
    ...checkZones(where),
    ...reports.flatMap(({ tab, problems }) => problems.map((problem) => `「${tab}」 탭: ${problem}`)),
  ];
  const made = reports.flatMap(({ tab, isNew, made }) =>
    isNew ? [`「${tab}」 탭을 만들었습니다.`] : made.map((header) => `「${tab}」 탭에 「${header}」 열을 넣었습니다.`),
  );
  return { tabs: reports, lines: [...made, ...lines] };
}

function renameBack({ workbook, ui }: Where, { tab, renamed }: TabReport): string[] {
  return renamed.map(({ place, header, now: text }) => {
    const now = text || `${columnLetters(place)}열`;
    const question = `「${tab}」 탭의 「${now}」 열은 원래 「${header}」입니다. 이름을 되돌릴까요?`;
    if (!ui.ask('머리글 이름', question)) {
      return `「${tab}」 탭의 「${now}」 열은 원래 「${header}」입니다. 이름을 되돌려 주세요. 그래야 수집할 수 있습니다.`;
    }
    workbook.sheet(tab)?.write({ row: 1, column: place, rows: 1, columns: 1 }, [[header]]);
    return josa`「${tab}」 탭의 「${now}」 열 이름을 「${header}」(으)로 되돌렸습니다.`;
  });
}

/** Nothing depends on these rows, so a guide with changed headers is reported and left. */
function fillGuide(workbook: Workbook): string[] {
  try {
    upsertRows(
      guideTab,
      sheetOf(guideTab, workbook),
      guide.map(([topic, text]) => ({ topic, text })),
    );
    return [];
  } catch (error) {
    if (error instanceof SheetError) return [error.message];
    throw error;
  }
}

/** A file in which nothing stands yet is marked as ours; another one is asked about when something is to be sent. */
function markNewFile(where: Where): string[] {
  const mark = fileMark(where);
  if (mark === 'ours') return [];
  if (mark === 'missing' && isEmpty(where.workbook)) {
    markFile(where);
    return [];
  }
  return [COPY];
}

/** What might be done twice from two files: tabs with content, where a checkbox is none. */
const isEmpty = (workbook: Workbook): boolean =>
  [listingsTab, ordersTab, shipmentsTab].every(({ name }) => (workbook.sheet(name)?.usedSize().rows ?? 0) <= 1);

const COPY =
  '이 파일은 복사본이거나, 어느 파일인지 적어 둔 칸이 지워졌습니다. 원본과 함께 쓰면 같은 주문을 두 번 처리할 수 있으니 ' +
  '하나만 쓰세요. 이 파일에서 보낼 때 한 번 묻습니다.';

/** The empty tab that every new spreadsheet begins with; one with content is the seller's and stays. */
function removeEmptyDefault(workbook: Workbook, before: readonly string[]): string[] {
  const ours = new Set(tabs.map(({ name }) => name));
  const [name, ...others] = before.filter((one) => !ours.has(one));
  if (name === undefined || others.length > 0 || !/^(시트|Sheet)1$/.test(name)) return [];
  if (workbook.sheet(name)?.usedSize().rows !== 0) return [];
  workbook.removeSheet(name);
  return [`비어 있던 「${name}」 탭을 지웠습니다.`];
}

function checkZones({ workbook, ui }: Where): string[] {
  const { file, script } = workbook.timeZones();
  const lines =
    script === ZONE
      ? []
      : [`스크립트 시간대가 ${script}입니다. ${ZONE}이어야 시각이 맞습니다. 애드온 관리자에게 알리세요.`];
  if (file === ZONE) return lines;
  if (!ui.ask('시간대', `이 파일의 시간대가 ${file}입니다. 서울로 바꿀까요?`)) {
    return [...lines, `이 파일의 시간대가 ${file}입니다. 파일 > 설정에서 서울로 바꿔 주세요.`];
  }
  workbook.setTimeZone(ZONE);
  return [...lines, '이 파일의 시간대를 서울로 바꿨습니다.'];
}
