/** The drop-downs and checks of a tab as rectangles. */
import type { Box, RowData, SheetData, Validation } from '../../apps-script';
import type { RuleView, ValidationView } from '../contract';

/** Criteria that the page cannot show are left out: the sheet refuses nothing because of them. */
export function validationViews(sheet: SheetData): ValidationView[] {
  const boxes = new Map<Validation, Box[]>();
  for (const { first, count, validations } of stretches(sheet.rows)) {
    validations.forEach((validation, column) => {
      if (!validation) return;
      const box = { row: first, column: column + 1, rows: count, columns: 1 };
      boxes.set(validation, [...(boxes.get(validation) ?? []), box]);
    });
  }
  return [...boxes].flatMap(([validation, where]) => {
    const rule = ruleView(validation);
    return rule ? [{ rule, boxes: where }] : [];
  });
}

/** Neighbouring rows with the same rules. */
function stretches(rows: readonly RowData[]) {
  const found: { first: number; count: number; validations: RowData['validations'] }[] = [];
  rows.forEach(({ validations }, index) => {
    const last = found.at(-1);
    if (last && isSame(last.validations, validations)) last.count += 1;
    else found.push({ first: index + 1, count: 1, validations });
  });
  return found;
}

const isSame = (one: RowData['validations'], other: RowData['validations']): boolean =>
  one === other || (one.length === other.length && one.every((rule, column) => rule === other[column]));

function ruleView({ criteria, args }: Validation): RuleView | undefined {
  const [first, second] = args;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return Array.isArray(first) ? { kind: 'list', values: first.map(String) } : undefined;
    case 'VALUE_IN_RANGE':
      return { kind: 'range', reference: String(first).replace(/^=/, '') };
    case 'CHECKBOX':
      return { kind: 'checkbox' };
    case 'NUMBER_BETWEEN':
      return { kind: 'between', least: Number(first), most: Number(second) };
    default:
      return undefined;
  }
}
