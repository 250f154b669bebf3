/** 처음 설정: one step after the other, each with what is really there, so that it can be left and gone on with. */
import type { Calls } from '../contract';
import { type AccountForm, type AccountName, accountForm, knownMalls } from './account-form';
import { collectNow } from './collect-now';
import { type Overview, onOverview, refresh } from './overview';
import { byId, made, onClick, onSubmit, showError, showStatus } from './page';
import { ask, command } from './server';
import { showPanel } from './tabs';

type FirstSteps = Calls['firstSteps']['value'];

/** What was seen last; none before the page has asked. */
let now: FirstSteps | undefined;

const hasAccount = ({ steps }: FirstSteps): boolean => steps.some(({ id, done }) => id === 'account' && done);
const current = (): HTMLElement | null => byId('first-list').querySelector('[aria-current=step]');

function show(seen: FirstSteps): void {
  now = seen;
  const { steps, closed } = seen;
  const next = steps.find(({ done }) => !done);
  const done = steps.filter((step) => step.done).length;
  byId('first-steps').hidden = closed;
  byId('no-account').hidden = !closed || hasAccount(seen);
  byId('panel-today').classList.toggle('first', !closed && !hasAccount(seen));
  byId('first-progress').textContent = `${steps.length}단계 가운데 ${done}단계가 끝났습니다.`;
  byId('first-done').hidden = next !== undefined;
  for (const step of steps) showStep(step, step === next);
}

function showStep({ id, done, detail }: FirstSteps['steps'][number], isNext: boolean): void {
  const item = byId('first-list').querySelector<HTMLElement>(`[data-step=${id}]`);
  const body = item?.querySelector('div');
  if (!item || !body) return;
  if (isNext) item.setAttribute('aria-current', 'step');
  else item.removeAttribute('aria-current');
  body.hidden = !isNext;
  item.querySelector('.step-state')?.remove();
  const words = [done ? '끝남' : isNext ? '지금 할 일' : '다음에', detail].filter(Boolean).join(' · ');
  item.insertBefore(made('p', words, done ? 'step-state hint right' : 'step-state hint'), body);
}

const look = async (): Promise<void> => show(await ask('firstSteps', {}));

/** Does a step, and leads the keyboard to the next one. */
const stepBy = (work: () => Promise<void>) => async (): Promise<void> => {
  await work();
  await refresh();
  await look();
  (current()?.querySelector<HTMLElement>('input, button') ?? byId('h-first')).focus();
};

/** Nothing is asked when everything is there, nor when it is closed and an account is saved. */
function isWanted({ accounts, collected, schedule }: Overview): boolean {
  if (now) return !now.closed || !hasAccount(now);
  const isReady = accounts.length > 0 && collected.some(({ state }) => state === '성공') && schedule.on;
  return !isReady;
}

async function save(form: AccountForm): Promise<void> {
  form.fill(await ask('saveAccount', form.input()));
  showStatus('계정을 저장했습니다.');
}

async function test(account: AccountName | undefined): Promise<void> {
  if (account === undefined) throw new Error('계정을 먼저 저장하세요.');
  const { mall, sellerId } = account;
  showStatus((await ask('testAccount', { mall, sellerId })).message);
}

async function close(closed: boolean): Promise<void> {
  show(await ask('closeFirstSteps', { closed }));
  (closed ? byId('tab-today') : byId('h-first')).focus();
}

const commandAs = (name: 'setUpWorkbook' | 'startSchedule', done: string) =>
  stepBy(async () => {
    await command(name);
    showStatus(done);
  });

export function startFirstSteps(): void {
  const help = byId('first-steps').querySelector<HTMLElement>('.key-help');
  if (!help) throw new Error('The first steps lack the help for the key.');
  const form = accountForm(byId<HTMLFormElement>('first-account'), help);
  let accounts: Overview['accounts'] = [];
  onSubmit('first-account', () => stepBy(() => save(form))());
  onClick(
    'first-test',
    stepBy(() => test(accounts[0])),
  );
  onClick('first-mend', async () => showPanel('account'));
  onClick('first-set-up', commandAs('setUpWorkbook', '양식을 만들었습니다.'));
  onClick('first-collect', stepBy(collectNow));
  onClick('first-schedule', commandAs('startSchedule', '자동 수집을 켰습니다.'));
  for (const id of ['first-later', 'first-close']) onClick(id, () => close(true));
  onClick('first-open', () => close(false));
  onOverview((overview) => {
    accounts = overview.accounts;
    if (!isWanted(overview)) return;
    Promise.all([look(), knownMalls().then((malls) => form.offer(malls))]).catch(showError);
  });
}
