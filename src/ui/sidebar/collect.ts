/** 주문 가져오기: what is to be fetched, and how the last collection of each kind went. */
import type { Calls } from '../contract';
import { onOverview } from './overview';
import { byId, fields, made, onSubmit } from './page';
import { startAndGoOn } from './run';

const kinds = ['신규주문', '상품준비중', '배송중', '배송완료'];

function kindBox(kind: string): HTMLElement {
  const label = made('label', '');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: 'kind', value: kind, checked: true });
  label.append(box, ` ${kind}`);
  return label;
}

async function collect(form: HTMLFormElement): Promise<void> {
  const { from = '', to = '' } = fields(form);
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[name=kind]:checked')].map(({ value }) => value);
  const range = from === '' && to === '' ? {} : { from, to };
  await startAndGoOn({ job: 'collectOrders', kinds: chosen, ...range });
}

function kindRow({ kind, at, state, message }: Calls['overview']['value']['collected'][number]): HTMLElement {
  const row = document.createElement('tr');
  row.append(made('td', kind), made('td', at), made('td', state));
  row.title = message;
  return row;
}

export function startCollecting(): void {
  byId('kinds').replaceChildren(...kinds.map(kindBox));
  onSubmit('collect', collect);
  onOverview(({ collected }) => byId('collected').replaceChildren(...collected.map(kindRow)));
}
