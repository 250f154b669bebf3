/** The commands on the open tab: 점검, 실행, 작업 고르기, hiding of finished rows; and the menu's other commands. */
import { chosenRows } from './chosen-rows';
import { askHere, look, openTab } from './here';
import { onOverview, refresh } from './overview';
import { appendStatus, byId, onClick, onSubmit, showStatus } from './page';
import { runAll } from './run';
import { leftOutWords } from './selection-words';
import { ask, type Command, command } from './server';
import { isSure } from './sure';
import { checkWords, kindWords } from './tab-words';

/** The tab that the page shows: a command is for this tab only. A press before the first answer has none. */
async function shownTab(): Promise<string> {
  if (openTab() === undefined) await look();
  return openTab()?.tab ?? '';
}

const check = (chosen: boolean) => async (): Promise<void> => {
  showStatus(checkWords(await askHere('checkRows', { tab: await shownTab(), chosen })));
  await look();
};

async function run(): Promise<void> {
  const { jobs, ownerless, question } = await askHere('planRun', { tab: await shownTab() });
  if (question !== '' && !(await isSure(question, '모두 하기'))) return showStatus('실행하지 않았습니다.');
  await runAll(jobs);
  appendStatus(ownerless);
  await look();
}

async function runChosen(): Promise<void> {
  const { tab, keys, hidden } = await chosenRows();
  const { jobs, kinds, ownerless } = await askHere('planRun', { tab, keys });
  showStatus(`선택한 행에서 ${kindWords(kinds)}을 합니다. ${leftOutWords(hidden)}`);
  await runAll(jobs, { tab, keys });
  appendStatus(leftOutWords(hidden));
  appendStatus(ownerless);
  await look();
}

async function choose(): Promise<void> {
  const { tab, keys, hidden } = await chosenRows();
  const action = byId<HTMLSelectElement>('actions').value;
  showStatus((await askHere('chooseAction', { tab, keys, action, hidden })).message);
  await look();
}

const doCommand = (name: Command, done: string) => async () => {
  await command(name);
  showStatus(done);
  await refresh();
};

export function startCommands(): void {
  onClick('check-rows', check(false));
  onClick('check-chosen', check(true));
  onClick('run-rows', run);
  onClick('run-chosen', runChosen);
  onSubmit('choose-action', choose);
  onClick('hide-finished', async () => showStatus((await ask('hideFinished', {})).message));
  onClick('show-all', async () => showStatus((await ask('showAll', {})).message));
  onClick('schedule-on', doCommand('startSchedule', '자동 수집을 켰습니다.'));
  onClick('schedule-off', doCommand('stopSchedule', '자동 수집을 껐습니다.'));
  onClick('set-up', doCommand('setUpWorkbook', '양식을 점검했습니다.'));
  onOverview(({ schedule }) => {
    byId('schedule').textContent = schedule.on
      ? `켜져 있습니다. ${schedule.owner} 님의 계정으로 2시간마다 가져옵니다. ${schedule.problem}`.trim()
      : '꺼져 있습니다. 켜면 켠 사람의 계정으로 2시간마다 가져옵니다.';
    byId('schedule-on').hidden = schedule.on;
    byId('schedule-off').hidden = !schedule.on;
  });
}
