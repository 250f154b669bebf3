/**
 * 데이터이전: a list of products of another program, or of the seller's own, as new rows of 상품. First a preview that writes
 * nothing: which column goes where, what is not taken and why, which lines have which problem. Then the rows that were
 * previewed; a code that stands in 상품 already is left as it is.
 */

import { writeHistory } from '../../engine/history';
import type { Outside } from '../../ports';
import { digest } from '../../rules/digest';
import { kstText } from '../../rules/kst';
import { splitBlock } from '../../rules/list/block';
import { unprotectedCells } from '../../rules/list/protected-text';
import { columnFields, type ImportField, isImportField } from '../../rules/product-import/fields';
import { readLines } from '../../rules/product-import/lines';
import { type Recognised, recognise } from '../../rules/product-import/recognise';
import { sortOut } from '../../rules/product-import/sort-out';
import { Refusal } from '../../rules/refusal';
import { readRows, sheetOf, takeSnapshot } from '../../sheet';
import { results } from '../../tabs/common';
import { productsTab } from '../../tabs/products.tab';
import { beginImport, begunCodes, endImport } from './begun-import';
import { importTitles, readProduct, type Sorted } from './import-fields';
import { type ImportView, viewOf } from './import-view';
import { makeRows } from './make-rows';

export interface ImportOrder {
  /** As it was copied; or `cells`, of a file. */
  text?: string;
  cells?: readonly (readonly string[])[];
  /** What each column is, by place, where the seller has chosen; blank is not taken. */
  fields?: readonly string[];
  /** The `preview` of what the seller has seen: then it is written, if it still holds. */
  write?: string;
}

/** Throws `Refusal` for a list that cannot be read, and when what was previewed holds no more; and `SheetError`. */
export function importProducts(outside: Outside, order: ImportOrder): ImportView {
  const cells = cellsOf(order);
  const recognised = recognise(cells, { titles: importTitles, ...chosenOf(order) });
  const list = digest([cells, recognised.columns.map(({ field }) => field ?? '')]);
  const rows = readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, outside.workbook)));
  const begun = new Set(begunCodes(outside.settings.document, list));
  const standing = rows.filter(({ values }) => !begun.has(values.productCode ?? ''));
  const sorted = recognised.problems.length === 0 ? sort(cells, recognised, standing) : [];
  const made = sorted.flatMap(({ kind, product }) => (kind === 'new' ? product.values : []));
  const preview = digest(sorted);
  const view = viewOf(cells, recognised, sorted);
  if (order.write === undefined) return made.length > 0 ? { ...view, preview } : view;
  if (order.write !== preview) throw new Refusal(CHANGED);
  const codes = beginImport(outside, list, made.length, rows);
  const registeredAt = kstText(outside.clock.now());
  const whole = made.map((values, at) => ({ ...values, productCode: codes[at] ?? '', registeredAt }));
  makeRows(productsTab, sheetOf(productsTab, outside.workbook), whole);
  endImport(outside.settings.document);
  recordImport(outside, sorted.length, made.length);
  return { ...view, written: made.length };
}

const CHANGED = '미리 본 뒤에 시트나 붙여 넣은 내용이 바뀌었습니다. 다시 미리 보고 넣어 주세요.';

function cellsOf({ text, cells }: ImportOrder): readonly (readonly string[])[] {
  const block = cells ? { cells } : splitBlock(text ?? '', productsTab.name);
  if ('error' in block) throw new Refusal(block.error);
  if (block.cells.length === 0)
    throw new Refusal('붙여 넣은 것이 없습니다. 쓰던 프로그램이나 엑셀에서 상품 목록을 복사해 넣어 주세요.');
  return unprotectedCells(block.cells);
}

function chosenOf({ fields }: ImportOrder): { chosen?: (ImportField | undefined)[] } {
  if (!fields) return {};
  const unknown = fields.find((field) => field !== '' && !isImportField(field));
  if (unknown !== undefined) throw new Refusal('모르는 열을 골랐습니다. 사이드바를 닫았다가 다시 열어 주세요.');
  return { chosen: fields.map((field) => (isImportField(field) ? field : undefined)) };
}

type Standing = ReturnType<typeof readRows<typeof productsTab>>;

function sort(cells: readonly (readonly string[])[], recognised: Recognised, rows: Standing): Sorted[] {
  const products = readLines(cells, recognised).map(readProduct);
  const known = new Set(rows.flatMap(({ values }) => [values.ownCode ?? [], values.productCode ?? []].flat()));
  const kinds = sortOut(
    products.map(({ values }) => ({
      ...(values.ownCode === undefined ? {} : { code: values.ownCode }),
      content: JSON.stringify(columnFields.map((field) => values[field] ?? null)),
    })),
    known,
  );
  return products.map((product, at) => ({ product, kind: kinds[at] ?? 'unnamed' }));
}

function recordImport(outside: Outside, lines: number, written: number): void {
  writeHistory(outside, [
    {
      runId: '',
      job: '데이터이전',
      mode: '수동',
      person: outside.person.email(),
      tab: productsTab.name,
      result: results.done,
      message: `상품 ${written}행을 넣었습니다. 넣지 않은 줄 ${lines - written}.`,
    },
  ]);
}
