/**
 * The formulas of the add-on's colour rules, read once and asked for each cell that is drawn, with the day of the sheet's
 * own clock. Only what those rules use is understood; a rule with anything else colours nothing.
 */

export type Value = string | number | boolean;

export interface CellReader {
  /** The text or number of a cell; rows and columns count from 1. */
  cell(row: number, column: number): Value;
  /** `yyyy-mm-dd` so many days from today. */
  day(ahead: number): string;
}

/** Where the cell stands from the first cell of its rule. */
export interface Offset {
  rows: number;
  columns: number;
}

export type Formula = (reader: CellReader, offset: Offset) => Value;

const TOKENS =
  /\s*(?:("(?:[^"]|"")*")|(\$?[A-Z]{1,3}\$?\d+)(?![A-Z(])|([A-Z]+)\(|(<>|<=|>=|[=<>&+(),])|(\d+(?:\.\d+)?))/gy;

type Token =
  | { kind: 'text'; text: string }
  | { kind: 'cell'; text: string }
  | { kind: 'call'; text: string }
  | { kind: 'sign'; text: string }
  | { kind: 'number'; text: string };

const KINDS = ['text', 'cell', 'call', 'sign', 'number'] as const;

/** `undefined` when the formula is not one of those that are understood. */
export function readFormula(text: string): Formula | undefined {
  try {
    const tokens = tokensOf(text.replace(/^=/, ''));
    const formula = comparison(tokens);
    return tokens.length === 0 ? formula : undefined;
  } catch {
    return undefined;
  }
}

function tokensOf(text: string): Token[] {
  const tokens = [...text.matchAll(TOKENS)];
  if (tokens.map(([all]) => all).join('') !== text) throw new Error(text);
  return tokens.map(([, ...groups]) => {
    const place = groups.findIndex((group) => group !== undefined);
    return { kind: KINDS[place]!, text: groups[place]! };
  });
}

const isSign = (tokens: Token[], ...signs: string[]): boolean =>
  tokens[0]?.kind === 'sign' && signs.includes(tokens[0].text);

const compare: Record<string, (left: Value, right: Value) => boolean> = {
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

function comparison(tokens: Token[]): Formula {
  const left = joined(tokens);
  if (!isSign(tokens, ...Object.keys(compare))) return left;
  const holds = compare[tokens.shift()!.text]!;
  const right = joined(tokens);
  return (...at) => holds(left(...at), right(...at));
}

function joined(tokens: Token[]): Formula {
  let left = single(tokens);
  while (isSign(tokens, '&')) {
    tokens.shift();
    const [before, after] = [left, single(tokens)];
    left = (...at) => `${before(...at)}${after(...at)}`;
  }
  return left;
}

function single(tokens: Token[]): Formula {
  const token = tokens.shift();
  if (token?.kind === 'text') {
    const text = token.text.slice(1, -1).replaceAll('""', '"');
    return () => text;
  }
  if (token?.kind === 'number') return () => Number(token.text);
  if (token?.kind === 'cell') return reference(token.text);
  if (token?.kind === 'call') return call(token.text, tokens);
  throw new Error(token?.text);
}

function reference(text: string): Formula {
  const [, fixedColumn, letters = '', fixedRow, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return ({ cell }, { rows, columns }) =>
    cell(Number(digits) + (fixedRow ? 0 : rows), column + (fixedColumn ? 0 : columns));
}

function call(name: string, tokens: Token[]): Formula {
  if (name === 'TEXT') return day(tokens);
  const args: Formula[] = [];
  while (!isSign(tokens, ')')) {
    args.push(comparison(tokens));
    if (isSign(tokens, ',')) tokens.shift();
  }
  tokens.shift();
  const work = functions[name];
  if (!work) throw new Error(name);
  return (...at) => work(args.map((arg) => arg(...at)));
}

const functions: Record<string, (args: Value[]) => Value> = {
  AND: (args) => args.every(Boolean),
  OR: (args) => args.some(Boolean),
  N: ([value]) => (typeof value === 'string' ? 0 : Number(value)),
  LEFT: ([text = '', count]) => String(text).slice(0, Number(count)),
  // Nothing found is an error at Google, for which ISNUMBER is false.
  SEARCH: ([found = '', text = '']) => {
    const place = String(text).toLowerCase().indexOf(String(found).toLowerCase());
    return place < 0 ? '' : place + 1;
  },
  ISNUMBER: ([value]) => typeof value === 'number',
};

/** `TEXT(TODAY()+n,"yyyy-mm-dd")`, the only way in which the rules know a day. */
function day(tokens: Token[]): Formula {
  const [today, shut, sign, number] = tokens;
  if (today?.text !== 'TODAY' || shut?.text !== ')') throw new Error('TEXT');
  const ahead = sign?.text === '+' ? Number(number?.text) : 0;
  const rest = tokens.splice(0, sign?.text === '+' ? 7 : 5).slice(-3);
  if (rest.map(({ text }) => text).join('') !== ',"yyyy-mm-dd")') throw new Error('TEXT');
  return (reader) => reader.day(ahead);
}
