/** All of Google behind our ports. Nothing is called before it is needed: a menu may be built without authorization. */
import type { Lock, Mail, Outside, Workbook } from '../ports';
import { cryptoPort } from './crypto';
import { httpPort } from './http';
import { explained } from './refused';
import { settingsPort } from './settings';
import { triggersPort } from './triggers';
import { uiPort } from './ui';
import { workbookPort } from './workbook';

export function google(): Outside {
  let workbook: Workbook | undefined;
  return {
    get workbook() {
      workbook ??= workbookPort();
      return workbook;
    },
    http: httpPort(),
    crypto: cryptoPort(),
    settings: settingsPort(),
    lock: lockPort(),
    clock: { now: () => Date.now(), sleep: (ms) => Utilities.sleep(ms) },
    triggers: triggersPort(),
    ui: uiPort(),
    log: { info: (message) => console.info(message), error: (message) => console.error(message) },
    mail: explained<Mail>(
      { send: (to, subject, body) => MailApp.sendEmail({ to, subject, body }) },
      { during: 'mail' },
    ),
    authorization: { isMissing: isUnauthorized, require: askForPermissions },
    person: { email: () => Session.getEffectiveUser().getEmail() },
  };
}

/** A trigger goes on firing when its owner's permission is gone, and then each call fails on its own. */
function isUnauthorized(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  return ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus() === AuthorizationStatus.REQUIRED;
}

/** A person may have ticked off some of the permissions; runtimes of before 2025 do not know how to ask again. */
function askForPermissions(): void {
  if (typeof ScriptApp.requireAllScopes === 'function') ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** The document's lock: Google frees it however an execution ends. */
const lockPort = (): Lock => ({
  alone(waitMs, work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(waitMs)) return undefined;
    try {
      return { value: work() };
    } finally {
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
  },
});
