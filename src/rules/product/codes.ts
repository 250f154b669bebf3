/** 자체상품코드, 모델명, 모델NO: the seller's and the maker's own marks. */
import { type Finding, mistake } from '../finding';
import { lengthFindings } from './characters';

/** 자체상품코드, `undefined` when blank. Source: manual 「1. 상품 등록 - 기본정보」, 자체상품코드 「최대 10자」. */
export function ownCodeFindings(code: string | undefined): Finding[] {
  return lengthFindings(code, 10);
}

/** 모델명 or 모델NO, `undefined` when blank. Source: manual 「1. 상품 등록 - 기본정보」, 모델명 and 모델NO 「최대 30자」. */
export function modelFindings(model: string | undefined): Finding[] {
  return lengthFindings(model, 30);
}

export interface CodeOfRow {
  /** Row number in the sheet. */
  row: number;
  code: string | undefined;
}

/**
 * The 자체상품코드 that stand on more than one row, each with all its rows in the order given. Takes every row of the tab.
 * Source: manual 「1. 상품 등록 - 기본정보」, 중복체크.
 */
export function rowsByDoubledCode(codes: Iterable<CodeOfRow>): Map<string, number[]> {
  const rowsByCode = new Map<string, number[]>();
  for (const { row, code } of codes) {
    if (code === undefined || code === '') continue;
    const rows = rowsByCode.get(code);
    if (rows) rows.push(row);
    else rowsByCode.set(code, [row]);
  }
  return new Map([...rowsByCode].filter(([, rows]) => rows.length > 1));
}

/** What is said on each of the rows that share a code; `rows` are all of them. Source: as `rowsByDoubledCode`. */
export function doubledCodeFinding(rows: readonly number[]): Finding {
  const shown = rows.slice(0, 5).join(', ');
  const where = rows.length > 5 ? `${shown} 등 ${rows.length}개 행` : `${shown}행`;
  return mistake(`같은 코드가 ${where}에 있습니다. 상품마다 다른 코드를 넣어 주세요.`);
}
