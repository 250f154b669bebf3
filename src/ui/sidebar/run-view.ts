/** 연동상황 on the page: the strip that stands over every panel while a run is at work, and the panel with its log. */
import type { Calls } from '../contract';
import { byId, made, onClick } from './page';
import { countWords, knownLines, lineWords, percentOf, spokenWords, timeWords, titleIn } from './run-words';

type Run = Calls['continueJob']['value'];

let shownId = '';

const stateLooks = { 진행중: 'busy', 완료: 'right', 중지: 'warning', 실패: 'error', 질문: 'warning' } as const;

/** `title` is blank where only the log knows it. */
export function showRun(run: Run, title: string): void {
  const isNew = run.runId !== shownId;
  shownId = run.runId;
  byId('run-none').hidden = true;
  byId('run-now').hidden = false;
  byId('run-title').textContent = title || titleIn(run);
  byId('run-state').textContent = run.state;
  byId('run-state').className = `state ${stateLooks[run.state]}`;
  byId<HTMLProgressElement>('bar').value = percentOf(run);
  byId('run-counts').textContent = countWords(run);
  byId('run-left').textContent = timeWords(run);
  byId('run-stop').hidden = run.state !== '진행중';
  showLines(run, isNew);
}

/** Lines are added below, so that a reader of the log is not thrown back to its top. */
function showLines(run: Run, isNew: boolean): void {
  const list = byId('lines');
  if (isNew) list.replaceChildren();
  const shown = [...list.children].map((line) => line.textContent ?? '');
  const lines = run.lines.map(lineWords);
  const fresh = lines.slice(knownLines(shown, lines));
  list.append(...fresh.map((line) => made('li', line)));
  if (fresh.length > 0) list.scrollTop = list.scrollHeight;
}

export function showStrip(run: Run): void {
  byId('strip').hidden = false;
  byId('strip-title').textContent = byId('run-title').textContent;
  byId('strip-count').textContent = `${percentOf(run)}%`;
  byId<HTMLProgressElement>('strip-bar').value = percentOf(run);
  say(spokenWords(run));
}

export function hideStrip(): void {
  byId('strip').hidden = true;
  say('');
}

/** Said only when it says something new. */
function say(text: string): void {
  const spoken = byId('run-spoken');
  if (spoken.textContent !== text) spoken.textContent = text;
}

/** What both buttons 중지 do. */
export function stopWaits(stop: (runId: string) => Promise<void>): void {
  for (const id of ['run-stop', 'strip-stop']) onClick(id, () => stop(shownId));
}
