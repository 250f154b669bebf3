/** The 구매자 panel: what happens at the local 위메프. */
import type { BuyerAct, BuyerRequest } from '../contract';
import { button, byId, togglePanel } from './element';
import { ask } from './server';

const ACTS: [BuyerAct, string][] = [
  ['confirm', '위메프에서 발주확인'],
  ['cancelNow', '바로 취소'],
  ['cancelRequest', '취소 요청'],
  ['deliver', '배송완료로'],
  ['return', '반품 신청'],
  ['exchange', '교환 신청'],
];
const TROUBLES: [BuyerAct, string][] = [
  ['slow', '느리게 (5초)'],
  ['fail', '오류 500'],
  ['cut', '답을 끊기'],
  ['normal', '정상으로'],
];

async function act(request: BuyerRequest): Promise<void> {
  const said = byId('buyer-said');
  try {
    said.textContent = (await ask('buyer', request)).said;
  } catch (error) {
    said.textContent = error instanceof Error ? error.message : String(error);
  }
}

export function startBuyer(): void {
  byId('buyer-button').addEventListener('click', () => togglePanel('buyer-button', 'buyer-panel'));
  for (const [id, acts] of [
    ['acts', ACTS],
    ['troubles', TROUBLES],
  ] as const) {
    byId(id).append(...acts.map(([name, text]) => button(text, () => void act({ act: name }))));
  }
  onSubmit('order', (form) => act({ act: 'order', count: Number(form.get('count')) }));
  onSubmit('question', (form) => act({ act: form.get('act') as BuyerAct, text: String(form.get('text')) }));
}

function onSubmit(id: string, work: (form: FormData) => Promise<void>): void {
  const form = byId<HTMLFormElement>(id);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void work(new FormData(form, event.submitter));
  });
}
