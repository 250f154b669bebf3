/** A seller's own upload sheet, written as lines `헤더=필드` in a setting. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { looseKey, nearest, quoted } from '../nearest';
import { type ExportField, exportFields } from './fields';
import type { Layout, LayoutColumn } from './layout';

/** The layout of the lines that can be read; it is only to be used when no error is among the findings. */
export interface OwnLayout {
  layout: Layout;
  findings: Finding[];
}

const MOST_COLUMNS = 100;
const LONGEST_LINE = 300;
const LONGEST_TEXT = 20_000;

const entries = Object.entries(exportFields) as [ExportField, { names: readonly string[] }][];
const fieldOfKey = new Map(
  entries.flatMap(([field, { names }]) => names.map((name) => [looseKey(name), field] as const)),
);
const mainNames = entries.flatMap(([, { names }]) => names.slice(0, 1));

/**
 * Reads lines such as `받는분성명=받는분`, a column a line, in the order of the sheet. `박스수량="1"` puts the same text into
 * every row, `예약구분=` leaves the column empty, `운임구분=선불:1,착불:2` gives the courier's words for who pays. Blank lines and those that begin with `#` do not count.
 */
export function readOwnLayout(text: string): OwnLayout {
  if (text.length > LONGEST_TEXT) return failed('양식이 너무 깁니다. 한 줄에 「헤더=필드」 하나씩 적어 주세요.');
  const lines = text
    .split(/\r\n?|\n/)
    .flatMap((line, at) => (/^\s*(#|$)/.test(line) ? [] : [readLine(line.trim(), at + 1)]));
  const columns = lines.flatMap((line) => ('header' in line ? [line] : []));
  const findings = lines.flatMap((line) => ('level' in line ? [line] : []));
  return { layout: { name: '내 양식', columns }, findings: [...findings, ...wholeFindings(columns)] };
}

const failed = (message: string): OwnLayout => ({
  layout: { name: '내 양식', columns: [] },
  findings: [mistake(message)],
});

/** A line as its header and what stands behind the last equals sign. The header may hold one itself, a field never does. */
function partsOf(line: string): { header: string; value: string } | undefined {
  const opened = line.endsWith('"') ? line.lastIndexOf('"', line.length - 2) : line.length;
  const before = opened === -1 ? '' : line.slice(0, opened).trimEnd();
  const equals = Math.max(before.lastIndexOf('='), before.lastIndexOf('＝'));
  const isConstant = opened < line.length;
  if (equals < 1 || (isConstant && equals !== before.length - 1)) return undefined;
  const value = isConstant ? line.slice(opened) : line.slice(equals + 1).trim();
  if (!isConstant && value.includes('"')) return undefined;
  return { header: line.slice(0, equals).trimEnd(), value };
}

/** `선불:1,착불:2`: the courier's words for who pays. */
function payersOf(value: string): { prepaid: string; collect: string } | undefined {
  const [first = ''] = value.split(/[,/]/, 1);
  const [prepaid, collect] = [wordFor('선불', first), wordFor('착불', value.slice(first.length + 1))];
  return prepaid !== undefined && collect !== undefined ? { prepaid, collect } : undefined;
}

function wordFor(payer: string, text: string): string | undefined {
  const said = text.trim();
  const rest = said.startsWith(payer) ? said.slice(payer.length).trimStart() : '';
  return /^[:：]/.test(rest) ? rest.slice(1).trim() : undefined;
}

/** `number` counts lines from 1. */
function readLine(line: string, number: number): LayoutColumn | Finding {
  const { header = '', value = '' } = (line.length <= LONGEST_LINE && partsOf(line)) || {};
  if (header === '') {
    return mistake(
      josa`${number}번째 줄 ${quoted(line)}을(를) 읽을 수 없습니다. 「받는분성명=받는분」처럼 적어 주세요.`,
    );
  }
  if (value.startsWith('"')) return { header, constant: value.slice(1, -1) };
  if (value === '') return { header, constant: '' };
  const payment = payersOf(value);
  if (payment) return { header, payment };
  const field = fieldOfKey.get(looseKey(value));
  return field ? { header, field } : mistake(`${number}번째 줄: ${unknownField(value)}`);
}

function unknownField(value: string): string {
  const nearestName = nearest(value, mainNames);
  const advice = nearestName
    ? `${quoted(nearestName)}인지 확인해 주세요.`
    : `${mainNames.join(', ')} 가운데에서 고르세요.`;
  return josa`${quoted(value)}은(는) 없는 필드입니다. ${advice} 늘 같은 글은 따옴표로 적습니다. 예) 박스수량="1"`;
}

function wholeFindings(columns: readonly LayoutColumn[]): Finding[] {
  if (columns.length === 0) return [mistake('양식이 비어 있습니다. 한 줄에 「헤더=필드」 하나씩 적어 주세요.')];
  if (columns.length > MOST_COLUMNS) return [mistake(`열은 ${MOST_COLUMNS}개까지 적을 수 있습니다. 줄여 주세요.`)];
  const has = (field: ExportField) => columns.some((column) => 'field' in column && column.field === field);
  const missing = (['recipient', 'phone', 'address'] as const).filter((field) => !has(field));
  const needed = missing.map((field) => exportFields[field].names[0]).join(', ');
  return [
    ...(missing.length > 0 ? [mistake(josa`${needed}이(가) 들어갈 열이 없습니다. 한 줄씩 더해 주세요.`)] : []),
    ...(has('bundleId') ? [] : [caution('배송번호 열이 없습니다. 있으면 송장을 가져올 때 주문을 정확히 찾습니다.')]),
  ];
}
