/**
 * A hidden tab with the lists behind drop-downs. Excel takes at most 255 characters in the rule itself, and no value
 * with a comma; Google drops a rule whose reference to another tab is relative or begins with `=`.
 */
import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../spreadsheet/a1';
import { escapeText } from '../escaped-text';
import { freeListTab } from '../list-tab-name';
import { CHECKBOX_FORMULA } from '../validation-form';

const MAX_LITERAL = 255;

export interface ListTab {
  /** The formula of a list rule: the values themselves, or where they stand in the hidden tab. */
  formulaOf(values: readonly string[]): string;
  /** Writes the tab when a list needs it; call it after everything else. */
  write(addTab: (name: string) => Worksheet): void;
}

export function createListTab(takenNames: readonly string[]): ListTab {
  const name = freeListTab(takenNames);
  const columns = new Map<string, { column: number; values: readonly string[] }>();
  return {
    formulaOf(values) {
      const literal = `"${values.join(',')}"`;
      if (isLiteral(values) && literal !== CHECKBOX_FORMULA) return literal;
      const key = JSON.stringify(values);
      const column = columns.get(key)?.column ?? columns.size + 1;
      columns.set(key, { column, values });
      const letters = columnLetters(column);
      return `'${name}'!$${letters}$1:$${letters}$${Math.max(1, values.length)}`;
    },
    write(addTab) {
      if (columns.size === 0) return;
      const tab = addTab(name);
      const lists = [...columns.values()];
      const height = Math.max(...lists.map(({ values }) => values.length));
      for (let row = 0; row < height; row += 1) {
        for (const { column, values } of lists) {
          const value = values[row];
          if (value) tab.getRow(row + 1).getCell(column).value = escapeText(value);
        }
        tab.getRow(row + 1).commit();
      }
      tab.commit();
    },
  };
}

/** Excel trims the values of a literal list and parts them at commas; a quote would end it. */
function isLiteral(values: readonly string[]): boolean {
  const text = values.join(',');
  return text.length <= MAX_LITERAL && values.every((value) => /^[^\s,"](?:[^,"\n\r\t]*[^\s,"])?$/.test(value));
}
