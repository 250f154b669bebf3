/** 칸 채우기: a form over the selected row, or over one that is still to be made. */
import type { Calls } from '../contract';
import { fieldBox, inputNamed, showMistakes, valuesIn } from './form-fields';
import { look, onTabChange } from './here';
import { around, button, byId, made, onClick, onOpen, onSubmit, showStatus } from './page';
import { searchPostcode } from './postcode';
import { ask } from './server';

type Form = Calls['rowForm']['value'];

let open: Form | undefined;

const box = () => byId('row-form-fields');

function show(form: Form): void {
  open = form;
  byId('row-form-title').textContent = form.title;
  const facts = form.facts.flatMap(({ header, text }) => [made('dt', header), made('dd', text)]);
  byId('row-form-facts').replaceChildren(...facts);
  byId('row-form-facts').hidden = facts.length === 0;
  box().replaceChildren(...form.fields.map((field) => withSearch(fieldBox('row', field), field)));
  byId('row-form-rest').replaceChildren();
  byId('row-form').hidden = false;
}

/** Beside a zip stands the search that fills it. */
function withSearch(field: HTMLElement, { name, header, addressField }: Form['fields'][number]): HTMLElement {
  if (addressField === undefined) return field;
  const search = button(
    `${header} 찾기`,
    async () => {
      const found = await searchPostcode();
      const [zip, address] = [inputNamed(box(), name), inputNamed(box(), addressField)];
      if (!found || !zip || !address) return;
      zip.value = found.zip;
      address.value = found.road;
      address.focus();
    },
    'small search',
  );
  return around('div', 'with-search', field, search);
}

async function load(fresh: boolean): Promise<void> {
  byId('row-form').hidden = true;
  show(await ask('rowForm', { fresh }));
}

async function save(): Promise<void> {
  if (!open) return;
  const { tab, key } = open;
  const { saved, message, mistakes } = await ask('saveRowForm', { tab, key, values: valuesIn(box()) });
  showMistakes(box(), byId('row-form-rest'), mistakes);
  showStatus(message, !saved);
  if (saved && key === '') close();
  if (saved) await look();
}

function close(): void {
  open = undefined;
  byId('row-form').hidden = true;
  byId<HTMLDetailsElement>('row-form-box').open = false;
}

export function startRowForm(): void {
  onOpen('row-form-box', () => (open ? Promise.resolve() : load(false)));
  onClick('row-form-again', () => load(false));
  onClick('new-row', async () => {
    await load(true);
    byId<HTMLDetailsElement>('row-form-box').open = true;
    box().querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  onSubmit('row-form', save);
  onTabChange(close);
}
