/** Puts the validations of all tabs into their cells, once every tab is read: a list may stand in another one. */
import { isDeepStrictEqual } from 'node:util';
import { parseA1 } from '../../spreadsheet/a1';
import type { SheetData, Validation } from '../../spreadsheet/model';
import { fillPart } from '../../spreadsheet/rows';
import type { ZoneClock } from '../dates';
import { clipBox, referenceToBox } from '../reference';
import { formOfValidation, type ValidationForm, validationOfForm } from '../validation-form';
import type { ReadValidation } from './validations';

export interface ListSource {
  /** The tab with the lists of drop-downs, which is no sheet of the model. */
  listTab: SheetData | undefined;
  /** Names of ranges with the references they stand for. */
  names: ReadonlyMap<string, string>;
}

/** `remembered` is what the state file knows of the sheet's rules beyond what the file says. */
export function placeValidations(
  sheet: SheetData,
  found: readonly ReadValidation[],
  remembered: readonly Validation[],
  source: ListSource,
  clock: ZoneClock,
): void {
  const shared = new Map<string, Validation>();
  for (const { boxes, form: readForm, mark } of found) {
    const form = withList(readForm, source);
    const known = mark === undefined ? undefined : remembered[mark - 1];
    const isKnown = known && isDeepStrictEqual(formOfValidation(known, clock), form);
    const read = isKnown ? known : validationOfForm(form, clock);
    if (!read) continue;
    const validation = shared.get(JSON.stringify(read)) ?? read;
    shared.set(JSON.stringify(read), validation);
    for (const box of boxes) {
      const inside = clipBox(box, sheet.rows.length, sheet.columnCount);
      if (inside) fillPart(sheet.rows, inside, 'validations', validation);
    }
  }
}

/** A reference to the tab of lists becomes the list itself. */
function withList(form: ValidationForm, { listTab, names }: ListSource): ValidationForm {
  if (form.type !== 'range') return form;
  const written = form.parts[0] ?? '';
  const reference = names.get(written) ?? written;
  const box = referenceToBox(reference);
  if (!listTab || !box || parseA1(reference)?.sheetName !== listTab.name) return { ...form, parts: [reference] };
  const rows = listTab.rows.slice(box.row - 1, box.row - 1 + box.rows);
  return { ...form, type: 'list', parts: rows.map(({ values }) => String(values[box.column - 1] ?? '')) };
}
