/** `SpreadsheetApp`: the entry to the one spreadsheet that the script is bound to. */

import { enumeration } from '../../enumeration';
import { GoogleException } from '../../exceptions';
import { type Execution, ofDocument } from '../../execution';
import { expose } from '../../guard';
import { activeSheet } from '../../spreadsheet/sheets';
import { uiService } from '../ui';
import { BooleanCriteria, ruleBuilder } from './conditional-format';
import type { SpreadsheetContext } from './context';
import { criteriaBuilder } from './filter';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './metadata';
import { ProtectionType } from './protection';
import { rangeService } from './range';
import { sheetService } from './sheet';
import { spreadsheetService } from './spreadsheet';
import { DataValidationCriteria, validationBuilder } from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const WrapStrategy = enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WrapStrategy', [
  'WRAP',
  'OVERFLOW',
  'CLIP',
]);

export function spreadsheetApp(execution: Execution): App {
  const context: SpreadsheetContext = {
    execution,
    workbook: execution.host.workbook,
    spreadsheet: () => spreadsheetService(context),
    sheet: (sheet) => sheetService(context, sheet),
    range: (place) => rangeService(context, place),
  };
  const active = () => ofDocument(execution, context.spreadsheet);
  return expose<App>(execution, {
    name: 'SpreadsheetApp',
    members: {
      ui: {
        getUi() {
          if (execution.as === 'trigger')
            throw new GoogleException('Cannot call SpreadsheetApp.getUi() from this context.');
          return uiService(execution);
        },
      },
      other: {
        getActiveSpreadsheet: active,
        getActive: active,
        getActiveSheet: () => context.sheet(activeSheet(context.workbook)),
        flush: () => undefined,
        newDataValidation: () => validationBuilder(context),
        newConditionalFormatRule: () => ruleBuilder(context),
        newFilterCriteria: () => criteriaBuilder(context),
        ProtectionType,
        DataValidationCriteria,
        BooleanCriteria,
        DeveloperMetadataVisibility,
        DeveloperMetadataLocationType,
        WrapStrategy,
      },
    },
  });
}
