/** How much a script may do, as its event and `ScriptApp` name it. */
import { enumeration } from '../enumeration';

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
