/** 기간을 정해 가져오기: what fills the open tab from the mall, by kinds and days. */
import type { Calls } from '../contract';
import { onTabChange, openTab } from './here';
import { around, byId, fields, onSubmit } from './page';
import { startAndGoOn } from './run';

type Collects = Calls['thisTab']['value']['collects'];

function kindBox(kind: string): HTMLElement {
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: 'kind', value: kind, checked: true });
  return around('label', 'check', box, ` ${kind}`);
}

function show(collects: Collects): void {
  const kinds = collects.flatMap((one) => one.kinds);
  byId('kinds').replaceChildren(...kinds.map(kindBox));
  byId('kinds-box').hidden = kinds.length === 0;
}

async function collect(form: HTMLFormElement): Promise<void> {
  const { from = '', to = '' } = fields(form);
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[name=kind]:checked')].map(({ value }) => value);
  const range = from === '' && to === '' ? {} : { from, to };
  for (const { job, title, kinds } of openTab()?.collects ?? []) {
    await startAndGoOn({ job, ...(kinds.length > 0 ? { kinds: chosen } : {}), ...range }, title);
  }
}

export function startCollecting(): void {
  onSubmit('collect', collect);
  onTabChange(({ collects }) => show(collects));
}
