/** Which calls an execution may make at all, by how it was started and what the person has allowed. */
import { GoogleException } from './exceptions';
import type { Execution } from './execution';

/** All that `onOpen` of an add-on may touch before the person has allowed it. */
const WITHOUT_AUTHORIZATION = /^(?:SpreadsheetApp\.getUi|Ui\.create(?:Addon)?Menu|Menu\.\w+|Logger\.\w+|console\.\w+)$/;

/** What asks for a permission of the person, which simple triggers never have. */
const NEEDS_PERMISSION =
  /^(?:UrlFetchApp\.fetch(?:All)?|MailApp\.\w+|Ui\.show\w+|ScriptApp\.(?:newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger))$/;

/** Throws when the execution may not make the call, such as `UrlFetchApp.fetch`. */
export function refuseUnauthorized({ authMode, host }: Execution, name: string): void {
  const refused =
    authMode === 'NONE'
      ? !WITHOUT_AUTHORIZATION.test(name)
      : (authMode === 'LIMITED' || host.authorization === 'required') && NEEDS_PERMISSION.test(name);
  if (refused) throw new GoogleException(`You do not have permission to call ${name}.`);
}
