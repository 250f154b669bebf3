/** Commas that stand inside an option value, as in 1,000ml or 블랙(+1,000원): they would part it into two options. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { commaSeparated, quoted } from './characters';

const OPENING = '([{（［｛【「『';
const CLOSING = ')]}）］｝】」』';
const COMMAS = ',，、';

/** A long cell is judged by its beginning. */
const LOOKED_AT = 5_000;

/**
 * What to say of the commas of an 옵션값 cell: an error where a value is certainly cut in two, a 주의 where it may be; sizes in
 * a row (230,235,240) are values. Source: manual 「1. 상품 등록 - 기본정보 입력」, 옵션정보 (반드시 쉼표로 구분하여 입력).
 */
export function optionCommaFindings(text = ''): Finding[] {
  const looked = text.slice(0, LOOKED_AT);
  const pairs = neighbours(commaSeparated(looked));
  const cut = commaInBrackets(looked) ?? pairs.find(isCut);
  if (cut) return [mistake(`${becomes(cut)} 값 안의 쉼표를 빼 주세요. 예) 1,000은 1000으로`)];
  const doubtful = pairs.find((pair) => isThousands(pair) && !isSizes(pairs));
  return doubtful ? [caution(`${becomes(doubtful)} 한 값이면 쉼표를 빼 주세요. 예) 1,000은 1000으로`)] : [];
}

type Pair = readonly [before: string, behind: string];

const becomes = (pair: Pair): string => josa`쉼표에서 값이 나뉘어 ${quoted(pair)}이(가) 됩니다.`;

const neighbours = (values: readonly string[]): Pair[] =>
  values.slice(1).map((behind, at) => [values[at] ?? '', behind]);

/** The parts on both sides of the first comma that stands between brackets. */
function commaInBrackets(text: string): Pair | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(depth - 1, 0);
    else if (depth > 0 && COMMAS.includes(sign)) return around(text, at);
  }
  return undefined;
}

function around(text: string, comma: number): Pair {
  const before = commaSeparated(text.slice(0, comma));
  const [behind = ''] = commaSeparated(text.slice(comma + 1));
  return [before[before.length - 1] ?? '', behind];
}

/** `1` and `000ml`: the last one to three digits of a part, and three behind. */
const isThousands = ([before, behind]: Pair): boolean =>
  /(?:^|\D)\d{1,3}$/.test(before.slice(-4)) && /^\d{3}(?!\d)/.test(behind);

/** No value begins with 000, and a sign of money in front is no name. */
const isCut = (pair: Pair): boolean =>
  isThousands(pair) && (/^0/.test(pair[1]) || /[+\-₩￦\\]\s?\d{1,3}$/.test(pair[0].slice(-5)));

/** Numbers alone, each higher than the one before, none of a single digit in front of three. */
const isSizes = (pairs: readonly Pair[]): boolean =>
  pairs.every(
    ([before, behind]) => /^\d{2,3}$/.test(before) && /^\d{2,3}$/.test(behind) && Number(before) < Number(behind),
  );
