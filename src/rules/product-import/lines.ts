/** The lines of a list below its header, as texts by field. */
import { convertLine, type Texts } from './convert';
import type { ImportField } from './fields';
import type { Recognised } from './recognise';

export interface ListLine {
  /** As the seller counts, from 1. */
  line: number;
  texts: Texts;
}

/** An unticked checkbox stands in every empty row of a sheet of ours. */
const isUnset = (text: string): boolean => text.trim() === '' || text === 'FALSE';

/** Blank lines are left out, and lines in which nothing stands that is taken. */
export function readLines(
  cells: readonly (readonly string[])[],
  { columns, headerRow }: Pick<Recognised, 'columns' | 'headerRow'>,
): ListLine[] {
  const taken = columns.flatMap(({ at, field }) => (field ? [{ at, field }] : []));
  const first = (headerRow ?? -1) + 1;
  return cells.slice(first).flatMap((row, at): ListLine[] => {
    const given: { [Field in ImportField]?: string } = {};
    for (const { at: place, field } of taken) {
      const text = row[place] ?? '';
      if (text.trim() !== '') given[field] = text;
    }
    return Object.values(given).every(isUnset) ? [] : [{ line: first + at + 1, texts: convertLine(given) }];
  });
}
