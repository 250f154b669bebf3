/** 송장: names to choose from, asked for when a part of the section is opened first, and again when they have changed. */
import { byId, made, showStatus } from './page';
import { ask } from './server';

let isLoaded = false;

/** Fills the list of 택배사, the select of layouts and the help of 내 양식. */
export async function loadChoices(): Promise<void> {
  const { couriers, layouts, fields } = await ask('shipmentChoices', {});
  byId('couriers').replaceChildren(...couriers.map((name) => new Option(name, name)));
  const select = byId<HTMLSelectElement>('export-layout');
  const before = select.value;
  select.replaceChildren(...layouts.map((name) => new Option(name, name)));
  if (layouts.includes(before)) select.value = before;
  byId('layout-fields').replaceChildren(made('span', `쓸 수 있는 필드: ${fields.join(', ')}`));
  isLoaded = true;
}

async function loadOnce(): Promise<void> {
  if (isLoaded) return;
  const { exportLayout } = await ask('settings', {});
  const typed = byId<HTMLTextAreaElement>('own-layout-text');
  typed.value ||= exportLayout;
  await loadChoices();
}

export function startChoices(): void {
  for (const part of byId('shipments').querySelectorAll('details[data-choices]')) {
    part.addEventListener('toggle', () => {
      loadOnce().catch((error: Error) => showStatus(error.message, true));
    });
  }
}
