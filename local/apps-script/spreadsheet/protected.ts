/** Which cells a person may edit: a protection that only warns refuses no edit, and none refuses the file's owner. */
import { intersects } from './box';
import type { Box, ProtectionData, SheetData } from './model';

export interface Editor {
  user: string;
  /** E-mail of the file's owner. */
  owner: string;
}

/** Whether every cell of the box may be edited; the whole tab when it is missing. */
export const mayEdit = (sheet: SheetData, box: Box | undefined, editor: Editor): boolean =>
  sheet.protections.every((one) => isOpenTo(one, editor) || !touches(one, box));

export function isOpenTo({ warningOnly, editors }: ProtectionData, { user, owner }: Editor): boolean {
  return warningOnly || editors === undefined || user === owner || editors.includes(user);
}

const touches = (protection: ProtectionData, box: Box | undefined): boolean =>
  !protection.box || !box || intersects(protection.box, box);
