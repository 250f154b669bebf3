/** The end of a story: every row of every tab by its key, what stands beside them, everything at the mall, and every write that took effect. */
import { kstText } from '../../src/rules/kst';
import { columnOf } from '../../src/sheet';
import { tabs } from '../../src/tabs';
import { besideOf } from './beside-rows';
import { withTimesOfMall } from './mall-times';
import { withPrintInWords } from './print-words';
import { openRuns, type Story } from './story';
import { excuses, type Touched } from './touched';
import type { TrialScene } from './trial-scene';

export interface End {
  /** Cells by tab, row key and header. */
  cells: ReadonlyMap<string, string>;
  /** By kind and number. */
  mall: ReadonlyMap<string, string>;
  /** How often each write took effect. */
  sent: ReadonlyMap<string, number>;
  /** Tabs, drop-downs, protections, the seller's own tabs and what is kept in properties and cache, by place. */
  beside: ReadonlyMap<string, string>;
  /** Runs that nobody will end. */
  open: number;
  /** Gives numbers the names by which they are compared. */
  rename(text: string): string;
}

const SEPARATOR = ' ┃ ';
const TIMES = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?/g;
/** No story goes on for longer; what is set for later is compared. */
const LASTS = 3 * 86_400_000;
/** Guidance and history say when and how often, which is not compared. */
const compared = tabs.filter(({ key }) => key.length > 0);

/** Times that the story itself made are all alike; `began` (epoch milliseconds) is when it did. */
export function endOf(scene: TrialScene, began: number, { named }: Pick<Story, 'named'>): End {
  const [since, until] = [kstText(began), kstText(began + LASTS)];
  const rename = named?.(scene) ?? ((text: string) => text);
  const timeless = (text: string) =>
    rename(text).replace(TIMES, (time) => (time >= since && time <= until ? '(때)' : time));
  return {
    cells: new Map(compared.flatMap((tab) => cellsOf(scene, tab, timeless))),
    mall: mallOf(scene, timeless),
    sent: sentOf(scene, timeless),
    beside: new Map(besideOf(scene)),
    open: openRuns(scene).length,
    rename,
  };
}

/** When a row was written last: a row that is right already is not written again. And when we answered, which no urgent message tells. */
const STAMPS = ['collectedAt', 'processedAt', 'answeredAt'];

type Timeless = (text: string) => string;

function cellsOf(scene: TrialScene, tab: (typeof tabs)[number], timeless: Timeless): [string, string][] {
  if (!scene.runtime.workbook.sheets.some(({ name }) => name === tab.name)) return [];
  const keys = tab.key.map((name) => columnOf(tab, name).header);
  const stamps = STAMPS.flatMap((name) => (name in tab.columns ? [columnOf(tab, name).header] : []));
  const seen = new Map<string, number>();
  const order = (row: Record<string, unknown>) => keys.map((header) => String(row[header] ?? '')).join(' / ');
  return scene.rows(tab.name).flatMap((row) => {
    const key = order(row);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const place = [tab.name, nth === 1 ? key : `${key} (${nth}째)`];
    const told = Object.entries(toldAside(withPrintInWords(tab, withTimesOfMall(scene, tab.name, row)))).filter(
      ([header]) => !stamps.includes(header),
    );
    return told.map(([header, cell]): [string, string] => [
      timeless([...place, header].join(SEPARATOR)),
      timeless(cell instanceof Date ? cell.toISOString() : String(cell)),
    ]);
  });
}

/**
 * What was done before a death is done for the next 실행, which says 건너뜀 because it is so already. What stands beside
 * 성공 has to be what stands there in peace, but for its numbers, or that it was so already.
 */
function toldAside(row: Record<string, unknown>): Record<string, unknown> {
  const { 결과 } = row;
  const message = String(row[MESSAGE] ?? '');
  const isSo = /^(이미|바뀐 것이 없어)/.test(message);
  const isDone = 결과 === '성공' || (결과 === '건너뜀' && isSo);
  return isDone ? { ...row, 결과: DONE, [MESSAGE]: isSo ? '' : message.replace(/\d+/g, '#') } : row;
}

const DONE = '다 됨';
const MESSAGE = '메시지';

/** The caution of a first 성공, where another 실행 found it so. */
function isToldBefore(place: string, is: string | undefined, { cells }: End): boolean {
  const [tab, key, header] = place.split(SEPARATOR);
  return header === MESSAGE && (is ?? '') === '' && cells.get([tab, key, '결과'].join(SEPARATOR)) === DONE;
}

function mallOf(scene: TrialScene, timeless: Timeless): Map<string, string> {
  const lines = Object.entries(scene.mall.state()).flatMap(([kind, rows]) =>
    Array.isArray(rows)
      ? rows.map(
          (row, at) => [timeless(`${kind} ${numberOf(row, at)}`), timeless(JSON.stringify(row, withoutGiven))] as const,
        )
      : [],
  );
  return new Map(lines);
}

/** Numbers that the mall gives anew with each whole update. */
const withoutGiven = (name: string, value: unknown): unknown => (name === 'productGroupNoticeNo' ? undefined : value);

const NUMBERS = ['bundleNo', 'claimBundleNo', 'productNo', 'shipPolicyNo', 'qnaSeq', 'urgentSeq', 'userId'];

/** A claim names its bundle too: its own number stands first in it. */
function numberOf(row: object, at: number): string {
  const name = Object.keys(row).find((key) => NUMBERS.includes(key));
  return name === undefined ? String(at) : String(Reflect.get(row, name));
}

function sentOf({ written }: TrialScene, timeless: Timeless): Map<string, number> {
  const sent = new Map<string, number>();
  for (const line of written.map(timeless)) sent.set(line, (sent.get(line) ?? 0) + 1);
  return sent;
}

/** All that is wrong in an end, in words; what the seller himself has changed is left out. */
export function differences(expected: End, found: End, touched: Touched): string[] {
  const excused = excuses(touched, found.rename);
  const different = (
    where: string,
    [one, other]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>],
    isExcused: (place: string, wanted: string | undefined, is: string | undefined) => boolean,
  ) =>
    [...new Set([...one.keys(), ...other.keys()])].flatMap((place) => {
      const [wanted, is] = [one.get(place), other.get(place)];
      if (wanted === is || isExcused(place, wanted, is)) return [];
      return [`${where} ${place}: ${whereTheyPart(wanted, is).join(' → ')}`];
    });
  const doubled = [...found.sent].flatMap(([line, times]) => {
    const isMore = times > (expected.sent.get(line) ?? 0);
    return isMore && !excused.record(line)
      ? [`${expected.sent.has(line) ? '두 번 나감' : '나가지 않을 것이 나감'} ${line.slice(0, 200)}`]
      : [];
  });
  const stuck = found.open > 0 ? [`끝나지 않은 실행 ${found.open}개`] : [];
  return [
    ...different(
      '시트',
      [withoutBlanks(expected.cells), withoutBlanks(found.cells)],
      (place, _, is) => excused.row(place) || isToldBefore(place, is, found),
    ),
    ...different('위메프', [expected.mall, found.mall], (place, ...records) =>
      excused.record([place, ...records].join()),
    ),
    ...different('그 밖', [expected.beside, found.beside], excused.beside),
    ...doubled,
    ...stuck,
  ];
}

/** Writes that reached the mall and do not in peace: another's parcel, another's answer. */
export const othersSent = (expected: End, found: End): string[] =>
  [...found.sent.keys()]
    .filter((line) => !expected.sent.has(line))
    .map((line) => `남의 것이 나감 ${line.slice(0, 200)}`);

/** Two texts from a little before the place where they part. */
function whereTheyPart(one = '없음', other = '없음'): string[] {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return [one, other].map((text) => text.slice(Math.max(0, same - SHOWN.before), same + SHOWN.after));
}

const SHOWN = { before: 60, after: 100 };

/** A column that the seller has put in is blank for everybody, and has no header. */
const withoutBlanks = (cells: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...cells].filter(([, cell]) => cell !== ''));

export const linesOf = (end: End): number => end.cells.size + end.mall.size + end.sent.size + end.beside.size;
