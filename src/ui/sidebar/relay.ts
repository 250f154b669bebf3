/** 중계 서버 in 계정: its address, what it goes out from and where that is registered; saving, trying and removing it. */
import { josa } from '../../rules/josa';
import type { Calls } from '../contract';
import { around, button, byId, fields, made, onSubmit, showError, showStatus } from './page';
import { ask } from './server';
import { isSure } from './sure';
import { isShown, onPanel } from './tabs';

type Relay = Calls['relay']['value'];

const place = (): HTMLElement => byId('relay-state');

/** What the buttons change is drawn by themselves, so the answer of the server is asked for once while the page stands. */
let isKnown = false;

function show(relay: Relay): void {
  isKnown = true;
  const form = byId<HTMLFormElement>('relay');
  const texts: Readonly<Record<string, string>> = { address: relay.address, keyId: relay.keyId };
  for (const input of form.querySelectorAll('input')) input.value = texts[input.name] ?? '';
  place().replaceChildren(
    ...(relay.address === '' ? [made('p', '저장된 중계 서버가 없습니다.', 'hint')] : stateOf(relay)),
  );
}

function stateOf(relay: Relay): HTMLElement[] {
  const { address, outgoing, problem, places } = relay;
  const facts = around(
    'dl',
    'facts',
    made('dt', '중계 서버 주소'),
    made('dd', address),
    made('dt', '나가는 주소'),
    made('dd', outgoing || '아직 모릅니다'),
  );
  const warning = problem === '' ? [] : [made('p', problem, 'notice warning')];
  const toRegister = outgoing === '' ? [] : [registering(outgoing, places)];
  const hasMoved = problem !== '' && outgoing !== '';
  const buttons = around(
    'div',
    'buttons',
    button('중계 서버 시험', test, 'small'),
    ...(hasMoved ? [button('새 주소를 등록했습니다', () => registered(relay), 'small')] : []),
    button('중계 서버 지우기', remove, 'small'),
  );
  return [around('div', 'account-card', facts, ...warning, ...toRegister, buttons)];
}

function registering(outgoing: string, places: Relay['places']): HTMLElement {
  const where = places.map(({ mall, registerAt }) =>
    made('li', josa`${mall}: 이 주소 ${outgoing}을(를) ${registerAt}에 등록하세요.`),
  );
  return around('ul', 'hint', ...where);
}

async function test(): Promise<void> {
  const relay = await ask('relay', {});
  show(relay);
  if (relay.problem !== '') throw new Error(relay.problem);
  showStatus('중계 서버가 답합니다. 비밀키도 맞습니다.');
}

async function registered({ address, keyId, outgoing }: Relay): Promise<void> {
  show(await ask('saveRelay', { address, keyId, secret: '', registered: outgoing }));
  showStatus('등록한 주소를 적어 두었습니다. 제휴몰마다 「연결 시험」으로 확인해 보세요.');
}

async function remove(): Promise<void> {
  if (!(await isSure('중계 서버를 지울까요?\n\n거쳐 가는 제휴몰은 더 가져오지도 보내지도 못합니다.', '지우기'))) return;
  show(await ask('removeRelay', {}));
  showStatus('중계 서버를 지웠습니다. 서버는 그대로 있습니다.');
}

export function startRelay(): void {
  onPanel(() => {
    if (isShown('account') && !isKnown) ask('relay', {}).then(show).catch(showError);
  });
  onSubmit('relay', async (form) => {
    const { address = '', keyId = '', secret = '' } = fields(form);
    show(await ask('saveRelay', { address, keyId, secret }));
    await test();
  });
}
