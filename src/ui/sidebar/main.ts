/** The sidebar's page: account, collecting with its live log, schedule, set-up. */
import type { Calls } from '../contract';
import { byId, during, fields, made, tell } from './page';
import { ask, type Command, command } from './server';

type Overview = Calls['overview']['value'];
type Run = Calls['startJob']['value'];

const submitOf = (form: HTMLFormElement): HTMLButtonElement => {
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  if (!button) throw new Error('The form has no button.');
  return button;
};

function showOverview({ accounts, schedule, collected, runs }: Overview): void {
  const account = accounts[0];
  if (account) {
    byId('account-state').textContent = [account.state, account.userId, account.warning].filter(Boolean).join(' · ');
    byId<HTMLInputElement>('account')
      .querySelectorAll('input')
      .forEach((input) => {
        if (input.name === 'userId') input.value ||= account.userId;
        if (input.name === 'issuedOn') input.value ||= account.issuedOn;
        if (input.name === 'expiresOn') input.value ||= account.expiresOn;
      });
    byId('key-help').replaceChildren(...account.keyHelp.map((line) => made('li', line)));
  }
  byId('schedule').textContent = schedule.on
    ? `켜져 있습니다. ${schedule.owner} 님의 계정으로 2시간마다 가져옵니다.`
    : '꺼져 있습니다.';
  byId('collected').replaceChildren(...collected.map(kindRow));
  const latest = runs[0];
  if (latest) showRun(latest);
  if (latest?.state === '진행중') void during(submitOf(byId<HTMLFormElement>('collect')), () => goOn(latest));
}

function kindRow({ kind, at, state, message }: Overview['collected'][number]): HTMLElement {
  const row = document.createElement('tr');
  row.append(made('td', kind), made('td', at), made('td', state));
  row.title = message;
  return row;
}

function showRun(run: Run): void {
  const bar = byId<HTMLProgressElement>('bar');
  bar.hidden = false;
  bar.max = Math.max(run.total, 1);
  bar.value = run.state === '완료' ? bar.max : run.done;
  byId('lines').replaceChildren(...run.lines.map(({ at, text }) => made('li', `${at.slice(11)} ${text}`)));
  byId('stop').hidden = run.state !== '진행중';
}

let runId = '';

/** Each question to the server is a new execution, so long work goes on for as long as the page is open. */
async function goOn(run: Run): Promise<void> {
  let now = run;
  runId = run.runId;
  while (now.state === '진행중') {
    showRun(now);
    now = await ask('continueJob', { runId });
  }
  showRun(now);
  tell(now.lines[now.lines.length - 1]?.text ?? now.state, now.state === '실패');
  showOverview(await ask('overview', {}));
}

const startAndGoOn = async (job: string): Promise<void> => goOn(await ask('startJob', { job }));

function collect(form: HTMLFormElement): Promise<void> {
  return during(submitOf(form), async () => {
    const { from = '', to = '' } = fields(form);
    const kinds = [...form.querySelectorAll<HTMLInputElement>('input[name=kind]:checked')].map(({ value }) => value);
    const range = from === '' && to === '' ? {} : { from, to };
    await goOn(await ask('startJob', { job: 'collectOrders', kinds, ...range }));
  });
}

function saveAccount(form: HTMLFormElement): Promise<void> {
  return during(submitOf(form), async () => {
    const { userId = '', apiKey = '', issuedOn = '', expiresOn = '' } = fields(form);
    await ask('saveAccount', { mall: '위메프', userId, apiKey, issuedOn, expiresOn });
    form.querySelector<HTMLInputElement>('input[name=apiKey]')?.form?.reset();
    tell('계정을 저장했습니다. 「연결 시험」으로 확인해 보세요.');
    showOverview(await ask('overview', {}));
  });
}

function onClick(id: string, work: () => Promise<void>): void {
  const button = byId<HTMLButtonElement>(id);
  button.addEventListener('click', () => void during(button, work));
}

function onSubmit(id: string, work: (form: HTMLFormElement) => Promise<void>): void {
  const form = byId<HTMLFormElement>(id);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void work(form);
  });
}

const doCommand = (name: Command, done: string) => async () => {
  await command(name);
  tell(done);
  showOverview(await ask('overview', {}));
};

function showKinds(kinds: readonly string[]): void {
  const boxes = kinds.map((kind) => {
    const label = made('label', '');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: 'kind', value: kind, checked: true });
    label.append(box, ` ${kind}`);
    return label;
  });
  byId('kinds').replaceChildren(...boxes);
}

showKinds(['신규주문', '상품준비중', '배송중', '배송완료']);
onSubmit('collect', collect);
onSubmit('account', saveAccount);
onClick('test', async () => tell((await ask('testAccount', {})).message));
onClick('stop', async () => {
  await ask('stopJob', { runId });
  tell('지금 하는 단계가 끝나면 멈춥니다.');
});
onClick('schedule-on', doCommand('startSchedule', '자동 수집을 켰습니다.'));
onClick('schedule-off', doCommand('stopSchedule', '자동 수집을 껐습니다.'));
onClick('check-rows', doCommand('checkRows', '점검했습니다. 「결과」와 「메시지」를 보세요.'));
onClick('run-rows', doCommand('runRows', '실행했습니다. 「결과」와 「메시지」를 보세요.'));
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-job]')) {
  button.addEventListener('click', () => void during(button, () => startAndGoOn(button.dataset.job ?? '')));
}
onClick('set-up', doCommand('setUpWorkbook', '양식을 점검했습니다.'));
ask('overview', {}).then(showOverview, (error: Error) => tell(error.message, true));
