/** `Session`: whose execution this is. */
import type { Execution } from '../execution';
import { expose } from '../guard';

export function sessionService(execution: Execution) {
  const user = () =>
    expose<GoogleAppsScript.Base.User>(execution, {
      name: 'User',
      members: { other: { getEmail: () => execution.user } },
    });
  return expose<GoogleAppsScript.Base.Session>(execution, {
    name: 'Session',
    members: {
      other: {
        getActiveUser: user,
        getEffectiveUser: user,
        getScriptTimeZone: () => execution.host.manifest.timeZone,
        getActiveUserLocale: () => 'ko',
        getTemporaryActiveUserKey: () => `key-of-${execution.user}`,
      },
    },
  });
}
