/** A mail to the owner of the schedule about what cannot wait: at most one a day, without personal data. */

import { writeHistory } from '../../engine/history';
import type { Outside } from '../../ports';
import { PRODUCT } from '../../product';
import { googleRefusalIn } from '../../rules/google-refusal';
import { kstDate } from '../../rules/kst';
import { readPreferences } from '../../settings/preferences';
import { alertReasons } from './reasons';

const KEY = 'alert-day';
const SUBJECT = `[${PRODUCT}] 확인할 것이 있습니다`;

/**
 * Called in the tick of the schedule, which runs as its owner. The day is kept before the mail goes out: an execution that
 * dies in between costs a mail, and never doubles one. Never throws: a mail is not worth a collection.
 */
export function mailAlerts(outside: Outside): void {
  try {
    const reasons = wantedReasons(outside);
    if (reasons.length > 0) send(outside, reasons);
  } catch (error) {
    outside.log.error(`alert mail: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}

function wantedReasons(outside: Outside): string[] {
  const { settings, clock } = outside;
  if (!readPreferences(settings).mailAlerts || settings.document.get(KEY) === kstDate(clock.now())) return [];
  return alertReasons(outside);
}

function send(outside: Outside, reasons: readonly string[]): void {
  const { settings, clock, mail, person } = outside;
  const before = settings.document.get(KEY) ?? '';
  settings.document.set(KEY, kstDate(clock.now()));
  try {
    mail.send(person.email(), SUBJECT, bodyOf(reasons));
  } catch (error) {
    const isUsedUp = error instanceof Error && googleRefusalIn(error.message, 'mail') === 'mailsUsed';
    // Tried again today it would be refused again.
    if (!isUsedUp) settings.document.set(KEY, before);
    deliver(outside, '실패', isUsedUp ? USED_UP : UNSENT);
    throw error;
  }
  deliver(outside, '성공', `알림 메일을 보냈습니다(${reasons.length}가지).`);
}

const UNSENT =
  '알림 메일을 보내지 못했습니다. 다음 수집에서 다시 보냅니다. 확인할 것은 사이드바의 「오늘」에 있습니다.';
const USED_UP =
  '오늘 Google이 허락하는 메일 수를 다 써서 알림 메일을 보내지 못했습니다. 내일 다시 보냅니다. 확인할 것은 사이드바의 「오늘」에 있습니다.';

const bodyOf = (reasons: readonly string[]): string =>
  [
    ...reasons.map((reason) => `- ${reason}`),
    '',
    '시트를 열어 처리해 주세요. 이 메일은 하루에 한 번까지만 갑니다.',
    '받지 않으려면 사이드바의 설정에서 「알림 메일」을 끄세요.',
  ].join('\n');

function deliver(outside: Outside, result: string, message: string): void {
  writeHistory(outside, [
    { runId: '', job: '알림 메일', mode: '자동', person: outside.person.email(), tab: '', result, message },
  ]);
}
