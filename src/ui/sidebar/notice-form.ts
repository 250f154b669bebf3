/** 품목고시: all items of a 고시명, or of the selected products, each with 상세정보 별도표기. */
import type { Calls } from '../contract';
import { chosenRows } from './chosen-rows';
import { showMistakes } from './form-fields';
import { onTabChange } from './here';
import { around, byId, made, onOpen, onSubmit, showError, showStatus } from './page';
import { formRowsWords } from './selection-words';
import { ask } from './server';

type Form = Calls['noticeForm']['value'];
type Item = Form['items'][number];

/** Which products the form is for; missing where it is for a 고시명 of the tab. */
let products: string[] | undefined;
let noticeName = '';

const group = () => byId<HTMLSelectElement>('notice-group');
const name = () => byId<HTMLInputElement>('notice-name');
const items = () => byId('notice-items');

function itemBox({ item, text, inDescription }: Item, at: number): HTMLElement {
  const id = `notice-item-${at}`;
  const label = made('label', item) as HTMLLabelElement;
  label.htmlFor = id;
  const area = document.createElement('textarea');
  Object.assign(area, { id, rows: 1, value: text, disabled: inDescription });
  area.dataset['field'] = item;
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', checked: inDescription });
  box.setAttribute('aria-label', `${item}: 상세정보 별도표기`);
  box.addEventListener('change', () => {
    area.disabled = box.checked;
    if (!box.checked) area.focus();
  });
  return around('div', 'notice-item', label, area, around('label', 'check', box, ' 상세정보 별도표기'));
}

function show(form: Form): void {
  noticeName = form.noticeName;
  group().replaceChildren(new Option('품목을 고르세요', ''), ...form.groups.map((one) => new Option(one, one)));
  group().value = form.group;
  byId('notice-names').replaceChildren(...form.names.map((one) => new Option(one, one)));
  if (products === undefined) name().value = form.noticeName || name().value;
  items().replaceChildren(...form.items.map(itemBox));
  byId('notice-name-box').hidden = products !== undefined;
  byId('notice-below-box').hidden = products === undefined;
  byId('notice-save').hidden = form.items.length === 0;
  byId('notice-rest').replaceChildren();
}

/** Counts what was asked for, so that an answer that comes late is not shown over a newer one. */
let turn = 0;

async function load(picked?: string): Promise<void> {
  turn += 1;
  const mine = turn;
  const form = await formFor(picked === undefined ? {} : { group: picked });
  if (mine === turn) show(form);
}

function formFor(wanted: { group?: string }): Promise<Form> {
  const [key] = products ?? [];
  if (key !== undefined) return ask('productNotice', { key, ...wanted });
  const named = name().value.trim();
  return ask('noticeForm', { ...(named ? { noticeName: named } : {}), ...wanted });
}

/** A name that is there already brings its items along; a new one leaves what was typed. */
async function follow(): Promise<void> {
  const isKnown = [...byId('notice-names').querySelectorAll('option')].some(
    ({ value }) => value === name().value.trim(),
  );
  if (isKnown) await load();
}

const itemsIn = (): Item[] =>
  [...items().querySelectorAll<HTMLTextAreaElement>('textarea')].map(({ dataset, value, disabled }) => ({
    item: dataset['field'] ?? '',
    text: value,
    inDescription: disabled,
  }));

async function save(): Promise<void> {
  const order = { group: group().value, items: itemsIn() };
  const below = byId<HTMLInputElement>('notice-below').checked;
  const answer = products
    ? await ask('saveProductNotice', { ...order, noticeName, keys: products, below })
    : await ask('saveNotice', { ...order, noticeName: name().value });
  showMistakes(byId('notice-form'), byId('notice-rest'), answer.mistakes);
  showStatus(answer.message, !answer.saved);
}

/** For the products that are selected, or for a 고시명 where the open tab is that of 품목고시. */
async function begin(): Promise<void> {
  const isTab = byId('notice-box').dataset['for'] === 'tab';
  const selection = isTab ? undefined : await chosenRows();
  products = selection?.keys;
  byId('notice-whose').textContent = selection
    ? formRowsWords(selection)
    : '고시명을 지어 한 번 적고 여러 상품에 씁니다.';
  name().value = '';
  await load();
}

export function startNoticeForm(): void {
  onOpen('notice-box', begin);
  group().addEventListener('change', () => void load(group().value).catch(showError));
  name().addEventListener('change', () => void follow().catch(showError));
  onSubmit('notice-form', save);
  onTabChange(({ parts }) => {
    const box = byId<HTMLDetailsElement>('notice-box');
    box.open = false;
    box.dataset['for'] = parts.includes('notice') ? 'tab' : 'products';
  });
}
