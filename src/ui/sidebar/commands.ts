/** What the open tab can be told to do: 점검, 실행, 작업 고르기, hiding of finished rows; and the menu's other commands. */
import * as z from 'zod/mini';
import { chosenRows } from './chosen-rows';
import { look } from './here';
import { onOverview, refresh } from './overview';
import { byId, onClick, onSubmit, tell } from './page';
import { runAll } from './run';
import { ask, type Command, command } from './server';
import { checkWords } from './tab-words';

/** What the menu's function gives back; the page only reads the counts. */
const report = z.object({ checked: z.number(), ok: z.number(), errors: z.number(), warnings: z.number() });

async function check(): Promise<void> {
  const counts = report.safeParse(await command('checkRows'));
  tell(counts.success ? checkWords(counts.data) : '점검했습니다. 「결과」와 「메시지」를 보세요.');
  await look();
}

async function run(): Promise<void> {
  await runAll((await ask('jobsToRun', {})).jobs);
  await look();
}

async function runChosen(): Promise<void> {
  const { tab, keys } = await chosenRows();
  await runAll((await ask('jobsToRun', { tab, keys })).jobs, { tab, keys });
  await look();
}

async function choose(): Promise<void> {
  const { tab, keys } = await chosenRows();
  const action = byId<HTMLSelectElement>('actions').value;
  tell((await ask('chooseAction', { tab, keys, action })).message);
  await look();
}

const doCommand = (name: Command, done: string) => async () => {
  await command(name);
  tell(done);
  await refresh();
};

export function startCommands(): void {
  onClick('check-rows', check);
  onClick('run-rows', run);
  onClick('run-chosen', runChosen);
  onSubmit('choose-action', choose);
  onClick('hide-finished', async () => tell((await ask('hideFinished', {})).message));
  onClick('show-all', async () => tell((await ask('showAll', {})).message));
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
