/** A tick without a spreadsheet can do nothing and leaves no trace in the file, so its owner gets a mail. */

import { scheduledFiles } from '../../engine/schedule';
import { isSameTrigger } from '../../engine/schedule-tick';
import type { Outside } from '../../ports';
import { PRODUCT } from '../../product';
import { kstDate } from '../../rules/kst';

/** With the person, over all of their files: there is no document to keep it in. */
const KEY = 'no-document-day';
const SUBJECT = `[${PRODUCT}] 자동 수집이 시트를 열지 못합니다`;

type Where = Pick<Outside, 'settings' | 'clock' | 'mail' | 'person' | 'log'>;

/** At most one mail a day. Never throws: the day is kept first, so a mail that fails is not tried again that day. */
export function mailNoDocument(where: Where, triggerId: string | undefined): void {
  const { settings, clock, mail, person, log } = where;
  try {
    const today = kstDate(clock.now());
    if (settings.user.get(KEY) === today) return;
    settings.user.set(KEY, today);
    mail.send(person.email(), SUBJECT, bodyOf(filesOf(where, triggerId)));
  } catch (error) {
    log.error(`mail about a tick without document: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}

/** The file of this trigger, else all that it may be. */
function filesOf(where: Where, triggerId: string | undefined): string[] {
  const all = [...scheduledFiles(where)];
  const ofThis = all.filter(([, id]) => triggerId !== undefined && isSameTrigger(id, triggerId));
  return (ofThis.length > 0 ? ofThis : all).map(([file]) => file);
}

const bodyOf = (files: readonly string[]): string =>
  [
    '자동 수집이 시작되었지만 Google이 어느 시트인지 알려 주지 않아 아무것도 가져오지 못했습니다.',
    ...files.map((file) => `- https://docs.google.com/spreadsheets/d/${file}/edit`),
    '',
    '시트를 열어 사이드바의 「계정」에서 자동 수집을 껐다가 다시 켜 주세요. 같은 메일이 또 오면 사이드바에서',
    '「주문·클레임·문의 지금 가져오기」를 누르고, 애드온 관리자에게 이 메일을 알려 주세요.',
    '이 메일은 하루에 한 번까지만 갑니다.',
  ].join('\n');
