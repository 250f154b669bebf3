/** `Session`: whose execution this is. */
import type { Execution } from '../execution';
import { expose } from '../guard';

type User = GoogleAppsScript.Base.User;

/** A person, as Google tells of them. */
export const userService = (execution: Execution, email: string): User =>
  expose<User>(execution, { name: 'User', members: { other: { getEmail: () => email } } });

export function sessionService(execution: Execution) {
  const user = () => userService(execution, execution.user);
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
