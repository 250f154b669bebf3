/** What the owner has protected from this person: refused as Google does, whichever member would change it. */
import { GoogleException } from '../../exceptions';
import type { Box, SheetData } from '../../spreadsheet/model';
import { mayEdit } from '../../spreadsheet/protected';
import type { SpreadsheetContext } from './context';

const READS = /^(?:get|is|can)/;

/** Throws when the person may not edit every cell of the box; of the whole tab when it is missing. */
export function refuseProtected({ execution }: SpreadsheetContext, sheet: SheetData, box?: Box): void {
  const { user, host } = execution;
  if (mayEdit(sheet, box, { user, owner: host.owner })) return;
  throw new GoogleException(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** The same members, of which those that change something are refused in protected cells. */
export function editing<T extends object>(context: SpreadsheetContext, sheet: SheetData, box: Box, members: T): T {
  const guarded = Object.entries(members).map(([name, member]) => {
    if (READS.test(name) || typeof member !== 'function') return [name, member];
    return [
      name,
      (...args: unknown[]) => {
        refuseProtected(context, sheet, box);
        return member(...args);
      },
    ];
  });
  return Object.fromEntries(guarded) as T;
}
