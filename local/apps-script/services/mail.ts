/** `MailApp`: mails are kept and never sent. */

import { use, usedToday } from '../daily-quota';
import { GoogleException } from '../exceptions';
import type { Execution } from '../execution';
import { expose } from '../guard';
import type { SaidMail } from '../said';

export function mailApp(execution: Execution) {
  const { host, user } = execution;
  const left = () => host.limits.mailsPerDay - usedToday(host.state, 'mails', user, host.clock.now());
  return expose<GoogleAppsScript.Mail.MailApp>(execution, {
    name: 'MailApp',
    members: {
      other: {
        getRemainingDailyQuota: left,
        sendEmail(...given: unknown[]) {
          const mail = mailOf(given);
          if (!mail.to.includes('@')) throw new GoogleException(`Invalid email: ${mail.to}.`);
          const recipients = mail.to.split(',').length;
          if (left() < recipients) throw new GoogleException('Service invoked too many times for one day: email.');
          use(host.state, 'mails', user, host.clock.now(), recipients);
          host.said.mails.push(mail);
        },
      },
    },
  });
}

/** `({to, subject, body})`, `(to, subject, body)` or `(to, subject, body, options)`. */
function mailOf([first, subject, body]: readonly unknown[]): SaidMail {
  const message = typeof first === 'object' && first !== null ? first : { to: first, subject, body };
  const part = (key: string): string => {
    const value: unknown = Reflect.get(message, key);
    return value === undefined ? '' : String(value);
  };
  return { to: part('to'), subject: part('subject'), body: part('body') || part('htmlBody') };
}
