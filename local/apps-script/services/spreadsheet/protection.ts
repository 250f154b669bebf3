/** Protections of tabs and ranges: a warning, or a refusal that the owner never meets. */
import { randomUUID } from 'node:crypto';
import { enumeration } from '../../enumeration';
import { GoogleException } from '../../exceptions';
import { expose, reveal } from '../../guard';
import type { Box, ProtectionData, SheetData } from '../../spreadsheet/model';
import { isOpenTo } from '../../spreadsheet/protected';
import { wholeBox } from '../../spreadsheet/sheets';
import { text } from '../arguments';
import { type Place, refuseGone, type SpreadsheetContext } from './context';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export const ProtectionType = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('ProtectionType', [
  'RANGE',
  'SHEET',
]);

/** Protects a box of a tab, or the whole tab. */
export function protect(context: SpreadsheetContext, sheet: SheetData, box?: Box): Protection {
  refuseGone(context, sheet);
  const known = box ? undefined : sheet.protections.find((protection) => !protection.box);
  const data: ProtectionData = known ?? {
    id: randomUUID(),
    ...(box && { box: { ...box } }),
    description: '',
    warningOnly: false,
  };
  if (!known) sheet.protections.push(data);
  return protectionService(context, sheet, data.id);
}

/** All protections of a tab of one type, `RANGE` or `SHEET`. */
export function protectionsOf(context: SpreadsheetContext, sheet: SheetData, type: string): Protection[] {
  return sheet.protections
    .filter((protection) => (type === 'SHEET') === (protection.box === undefined))
    .map((protection) => protectionService(context, sheet, protection.id));
}

function protectionService(context: SpreadsheetContext, sheet: SheetData, id: string): Protection {
  const data = (): ProtectionData => {
    refuseGone(context, sheet);
    const found = sheet.protections.find((protection) => protection.id === id);
    if (!found) throw new GoogleException('The protection was removed.');
    return found;
  };
  const called = (method: string) => ({ service: 'Protection', method });
  const protection: Protection = expose<Protection>(context.execution, {
    name: 'Protection',
    members: {
      format: {
        setDescription(description: string) {
          data().description = text(description, called('setDescription'));
          return protection;
        },
        setWarningOnly(warningOnly: boolean) {
          data().warningOnly = warningOnly;
          return protection;
        },
        setRange(range: unknown) {
          const place = reveal<Place>(range, 'Range', called('setRange'));
          if (place.sheet !== sheet) throw new GoogleException('The range lies in another sheet.');
          data().box = { ...place.box };
          return protection;
        },
        remove() {
          data();
          sheet.protections = sheet.protections.filter((other) => other.id !== id);
        },
      },
      other: {
        getDescription: () => data().description,
        isWarningOnly: () => data().warningOnly,
        getRange: () => context.range({ sheet, box: data().box ?? wholeBox(sheet) }),
        getProtectionType: () => (data().box ? ProtectionType.RANGE : ProtectionType.SHEET),
        canEdit: () => isOpenTo(data(), { user: context.execution.user, owner: context.execution.host.owner }),
      },
    },
  });
  return protection;
}
