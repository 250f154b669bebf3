/** 지난 주문: finding an order among those that were moved to 주문보관, and moving and masking at once instead of at night. */
import type { Calls } from '../contract';
import { around, button, byId, fields, made, onClick, onSubmit, showStatus } from './page';
import { startAndGoOn } from './run';
import { ask } from './server';
import { isSure } from './sure';

type Found = Calls['findArchived']['value']['found'][number];

async function find(form: HTMLFormElement): Promise<void> {
  const { text = '' } = fields(form);
  const { found, more } = await ask('findArchived', { text });
  byId('archived').replaceChildren(...found.map(shown));
  if (found.length === 0)
    showStatus('보관한 주문에서 찾지 못했습니다. 주문번호, 받는 사람, 상품명의 일부를 적어 보세요.');
  else showStatus(`보관한 주문 ${found.length}건을 찾았습니다.${more ? ' 더 있으니 더 자세히 적어 주세요.' : ''}`);
}

function shown({ tab, key, orderedAt, state, productName, recipientName, lineId }: Found): HTMLElement {
  const open = button('이 행으로', async () => showStatus((await ask('showArchived', { tab, key })).message), 'small');
  open.setAttribute('aria-label', `${lineId} 행으로`);
  const words = [orderedAt.slice(0, 10), state, productName, recipientName].filter((word) => word !== '');
  return around('li', '', made('span', lineId, 'numbers'), made('p', words.join(' · ')), open);
}

async function mask(): Promise<void> {
  const text = '설정한 날수가 지난 주문의 이름, 연락처, 주소를 지금 가릴까요? 가린 것은 되돌릴 수 없습니다.';
  if (await isSure(text, '가리기')) await startAndGoOn({ job: 'maskPersonalData' }, '개인정보 가리기');
}

export function startArchive(): void {
  onSubmit('find-archived', find);
  onClick('archive-now', async () => void (await startAndGoOn({ job: 'archiveOrders' }, '주문보관')));
  onClick('mask-now', mask);
}
