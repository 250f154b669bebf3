/** What the sheet refuses a person's hand, as data: the caller words it in that person's language. */
import type { Axis } from '../spreadsheet/box';

/** `limit`: the most that there may be. Rows and columns are counted from 1. */
export type EditRefusal =
  | { kind: 'noTab'; tab: string }
  | { kind: 'noHeader'; tab: string; header: string }
  | { kind: 'tabName'; name: string }
  | { kind: 'tooManyColumns'; tab: string; limit: number }
  | { kind: 'tooManyCells'; limit: number }
  | { kind: 'longText'; row: number; column: number; limit: number }
  /** `size`: how many rows or columns the tab has. */
  | { kind: 'outside'; tab: string; axis: Axis; size: number }
  | { kind: 'nothingLeft'; tab: string; axis: Axis };

/** Nothing of the edit has been made. The message is English; `refusal` is for a program that has words of its own. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';

  constructor(
    readonly refusal: EditRefusal,
    options?: ErrorOptions,
  ) {
    super(wordsOf(refusal), options);
  }
}

function wordsOf(refusal: EditRefusal): string {
  switch (refusal.kind) {
    case 'noTab':
      return `There is no tab "${refusal.tab}".`;
    case 'noHeader':
      return `The tab "${refusal.tab}" has no column "${refusal.header}".`;
    case 'tabName':
      return `No tab can be named "${refusal.name}".`;
    case 'tooManyColumns':
      return `The tab "${refusal.tab}" would have more than ${refusal.limit} columns.`;
    case 'tooManyCells':
      return `The spreadsheet would have more than ${refusal.limit} cells.`;
    case 'longText':
      return `A cell takes ${refusal.limit} characters: row ${refusal.row}, column ${refusal.column} has more.`;
    case 'outside':
      return `The tab "${refusal.tab}" has only ${refusal.size} ${refusal.axis}.`;
    case 'nothingLeft':
      return `The tab "${refusal.tab}" would have no ${refusal.axis} left that are not frozen.`;
  }
}
