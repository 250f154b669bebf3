/** 우편번호 찾기: a dialog that searches for an address; without a key the form takes what is typed. */
import type { Calls } from '../contract';
import { button, byId, fields, made, onSubmit, showError } from './page';
import { ask } from './server';

type Found = Calls['findAddress']['value'];
type Address = Found['addresses'][number];

const dialog = () => byId<HTMLDialogElement>('postcode');

let picked: Address | undefined;
let keyword = '';
let page = 1;

/** The address that the seller picks; `undefined` when the dialog is closed without. */
export function searchPostcode(): Promise<Address | undefined> {
  picked = undefined;
  byId('postcode-found').replaceChildren();
  byId('postcode-status').textContent = '';
  byId('postcode-more').hidden = true;
  dialog().showModal();
  return new Promise((resolve) => {
    dialog().addEventListener('close', () => resolve(picked), { once: true });
  });
}

function itemOf(address: Address): HTMLElement {
  const pick = button('', async () => {
    picked = address;
    dialog().close();
  });
  pick.append(made('strong', address.zip), ' ', address.road, made('small', address.jibun));
  const item = document.createElement('li');
  item.append(pick);
  return item;
}

async function search(): Promise<void> {
  const line = byId('postcode-status');
  try {
    const { addresses, total } = await ask('findAddress', { keyword, page });
    byId('postcode-found').append(...addresses.map(itemOf));
    const shown = byId('postcode-found').children.length;
    line.textContent =
      total === 0
        ? '찾은 주소가 없습니다. 도로명이나 동 이름과 번지로 다시 찾아 보세요.'
        : `${total.toLocaleString('en-US')}곳 가운데 ${shown}곳`;
    byId('postcode-more').hidden = shown >= total || addresses.length === 0;
  } catch (error) {
    // The dialog covers the status line.
    line.textContent = error instanceof Error ? error.message : String(error);
    showError(error);
  }
}

export function startPostcode(): void {
  onSubmit('postcode-form', async (form) => {
    keyword = fields(form)['keyword'] ?? '';
    page = 1;
    byId('postcode-found').replaceChildren();
    await search();
  });
  byId('postcode-more').addEventListener('click', () => {
    page += 1;
    void search();
  });
  byId('postcode-close').addEventListener('click', () => dialog().close());
}
