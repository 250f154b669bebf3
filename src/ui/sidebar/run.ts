/** A run as the seller sees it: bar, live log, stop. Each question to the server is a new execution, so long work goes on for as long as the page is open. */
import type { Calls } from '../contract';
import { onOverview, refresh } from './overview';
import { byId, made, onClick, tell } from './page';
import { ask } from './server';
import { isSure } from './sure';

type Run = Calls['startJob']['value'];

let runId = '';

function showRun(run: Run): void {
  const bar = byId<HTMLProgressElement>('bar');
  byId('run').hidden = false;
  bar.max = Math.max(run.total, 1);
  bar.value = run.state === '완료' ? bar.max : run.done;
  byId('lines').replaceChildren(...run.lines.map(({ at, text }) => made('li', `${at.slice(11)} ${text}`)));
  byId('stop').hidden = run.state !== '진행중';
}

/** Works on a run to its end, and tells what came of it. */
export async function goOn(run: Run): Promise<Run> {
  let now = run;
  runId = run.runId;
  byId('run').scrollIntoView({ block: 'nearest' });
  while (now.state === '진행중') {
    showRun(now);
    now = await ask('continueJob', { runId: run.runId });
  }
  showRun(now);
  tell(now.lines[now.lines.length - 1]?.text ?? now.state, now.state === '실패');
  await refresh();
  return now;
}

/** Starts a job; where it must ask first, the seller answers, and it starts once more with the answers. */
export async function startAndGoOn(args: Calls['startJob']['args']): Promise<void> {
  const { state, questions } = await goOn(await ask('startJob', args));
  if (state !== '질문') return;
  const asked: string[] = [];
  for (const question of questions) if (await isSure(question, '예')) asked.push(question);
  await goOn(await ask('startJob', { ...args, asked }));
}

export function startRuns(): void {
  onOverview(({ runs }) => runs[0] && showRun(runs[0]));
  onClick('stop', async () => {
    await ask('stopJob', { runId });
    tell('지금 하는 단계가 끝나면 멈춥니다.');
  });
}
