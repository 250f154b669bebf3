/** Buttons of the menu's own commands (점검, 실행, 자동 수집, 양식), and of the look at the open tab. */
import { onOverview, refresh } from './overview';
import { byId, onClick, tell } from './page';
import { ask, type Command, command } from './server';

const doCommand = (name: Command, done: string) => async () => {
  await command(name);
  tell(done);
  await refresh();
};

export function startCommands(): void {
  onClick('check-rows', doCommand('checkRows', '점검했습니다. 「결과」와 「메시지」를 보세요.'));
  onClick('run-rows', doCommand('runRows', '실행했습니다. 「결과」와 「메시지」를 보세요.'));
  onClick('hide-finished', async () => tell((await ask('hideFinished', {})).message));
  onClick('show-all', async () => tell((await ask('showAll', {})).message));
  onClick('schedule-on', doCommand('startSchedule', '자동 수집을 켰습니다.'));
  onClick('schedule-off', doCommand('stopSchedule', '자동 수집을 껐습니다.'));
  onClick('set-up', doCommand('setUpWorkbook', '양식을 점검했습니다.'));
  onOverview(({ schedule }) => {
    byId('schedule').textContent = schedule.on
      ? `켜져 있습니다. ${schedule.owner} 님의 계정으로 2시간마다 가져옵니다.`
      : '꺼져 있습니다.';
  });
}
