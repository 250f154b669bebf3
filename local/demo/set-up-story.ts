/** The first chapter: the tabs are made, the account is saved and tried, collecting is switched on. */
import { demoApiKey, demoUserId } from '../malls/wemakeprice/core/accounts';
import type { Narrator } from './narrator';
import type { Stage } from './stage';

/** The time at which the demo begins, Korean time. */
export const demoStart = '2026-11-23 09:50';

export function playSetUpStory({ runtime, ask }: Stage, { chapter, say }: Narrator): void {
  chapter('처음 설정 (11월 23일 09:50)');
  const report = runtime.run('setUpWorkbook') as { lines: string[] };
  for (const line of report.lines) say(line);
  ask('saveAccount', {
    mall: '위메프',
    fields: { userId: demoUserId, apiKey: demoApiKey },
    issuedOn: '2026-11-01',
    expiresOn: '2027-10-31',
  });
  say('위메프 계정을 저장했습니다. (키는 다시 보이지 않습니다)');
  say((ask('testAccount', { mall: '위메프', sellerId: demoUserId }) as { message: string }).message);
  const schedule = runtime.run('startSchedule') as { owner: string };
  say(`자동 수집을 켰습니다. ${schedule.owner} 님의 계정으로 2시간마다 가져옵니다.`);
}
