/** What the options of a product that already stands at a mall may still change. */
import { mistake } from '../finding';
import { josa } from '../josa';
import { quoted } from './characters';
import { type FieldFinding, inField } from './field-finding';
import { type OptionRow, rowValues } from './option-rows';

/** The options of a product: none when `rows` is empty. */
export interface OptionSet {
  names: readonly string[];
  rows: readonly OptionRow[];
}

const NEW_PRODUCT = '바꾸려면 판매종료하고 새 상품으로 등록해 주세요.';

/**
 * `before` is what the mall has, `after` what the seller has now. Names and value texts stay as they were registered, and a
 * product registered without options gets none later; 추가금액, 재고수량, 판매여부 and the order of rows are free.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 옵션정보 (상품코드가 제휴몰별로 연동되어 있으면 옵션 수정이 불가능합니다;
 * 상품등록시 옵션정보가 있어야 옵션정보가 수정됨).
 */
export function optionChangeFindings(before: OptionSet, after: OptionSet): FieldFinding<'names' | 'rows'>[] {
  const had = before.rows.length > 0;
  const has = after.rows.length > 0;
  if (!had && has)
    return inField('names', [mistake(`옵션 없이 등록한 상품이라 옵션을 더할 수 없습니다. ${NEW_PRODUCT}`)]);
  if (had && !has) {
    return inField('names', [
      mistake(`옵션으로 등록한 상품이라 옵션을 없앨 수 없습니다. 되돌려 주세요. ${NEW_PRODUCT}`),
    ]);
  }
  return had ? [...nameChanges(before.names, after.names), ...valueChanges(before.rows, after.rows)] : [];
}

function nameChanges(before: readonly string[], after: readonly string[]): FieldFinding<'names'>[] {
  if (before.join(',') === after.join(',')) return [];
  const message = josa`연동된 상품에서는 바꿀 수 없습니다. ${quoted(before)}(으)로 되돌려 주세요. ${NEW_PRODUCT}`;
  return inField('names', [mistake(message)]);
}

function valueChanges(before: readonly OptionRow[], after: readonly OptionRow[]): FieldFinding<'rows'>[] {
  const added = missingFrom(before, after);
  const removed = missingFrom(after, before);
  const addedFinding = mistake(`연동된 상품에는 옵션을 더할 수 없습니다: ${quoted(added)}. ${NEW_PRODUCT}`);
  const removedFinding = mistake(
    josa`연동된 상품의 옵션은 지우거나 이름을 바꿀 수 없습니다. ${quoted(removed)}을(를) 되돌리고 「판매여부」를 품절로 해 주세요.`,
  );
  return inField('rows', [
    ...(added.length > 0 ? [addedFinding] : []),
    ...(removed.length > 0 ? [removedFinding] : []),
  ]);
}

/** The combinations of `rows` that `known` does not have. */
function missingFrom(known: readonly OptionRow[], rows: readonly OptionRow[]): string[] {
  const texts = new Set(known.map(combinationText));
  return rows.map(combinationText).filter((text) => !texts.has(text));
}

/** Values hold no comma, so this tells combinations apart. */
const combinationText = (row: OptionRow): string => rowValues(row).join(', ');
