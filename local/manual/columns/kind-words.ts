/** What may stand in a column, for a seller: the column is asked what it reads, and says it itself. */
import type { Column } from '../../../src/sheet';

/** So many choices are still read at a glance. */
const MOST_CHOICES = 12;

export function kindWords(column: Column): string {
  const { listFrom, rule } = column;
  if (listFrom) return `글, 「${listFrom.tab}」의 「${listFrom.within?.text ?? listFrom.header}」에서 고릅니다`;
  if (rule?.kind === 'list') return `${reads(column, SOME_WORD) ? '글, 고를 수 있는 말: ' : ''}${choices(rule.values)}`;
  if (rule?.kind === 'checkbox') return '체크';
  if (rule?.kind === 'whole') return `정수 ${grouped(rule.minimum)}~${grouped(rule.maximum)}`;
  return textKind(column);
}

const SOME_WORD = '아무 말';
const SOME_TIME = '2026-01-02 03:04:05';
const SOME_DAY = '2026-01-02';
/** A number whose digits are lost, which only a text would keep. */
const SHORTENED = '1.2E+11';

function textKind(column: Column): string {
  if (reads(column, SOME_WORD)) return reads(column, SHORTENED) ? (isLines(column) ? '여러 줄의 글' : '글') : '번호';
  if (reads(column, SOME_TIME)) return written(column, SOME_TIME) === SOME_DAY ? '날짜' : '날짜와 시각';
  return '번호';
}

const reads = (column: Column, text: string): boolean => 'value' in column.decode(text);

function written(column: Column, text: string) {
  const reading = column.decode(text);
  return 'value' in reading ? column.encode(reading.value) : undefined;
}

function isLines(column: Column): boolean {
  const reading = column.decode(SOME_WORD);
  return 'value' in reading && Array.isArray(reading.value);
}

function choices(values: readonly string[]): string {
  const shown = values.slice(0, MOST_CHOICES).join(', ');
  return values.length > MOST_CHOICES ? `${shown} 등 ${values.length}가지` : shown;
}

const grouped = (value: number): string => value.toLocaleString('en-US');
