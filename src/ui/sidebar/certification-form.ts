/** 인증정보 of the selected products: at most five certifications, or one of the words that stand instead. */
import type { Calls } from '../contract';
import { chosenRows } from './chosen-rows';
import { onTabChange } from './here';
import { around, button, byId, made, onClick, onOpen, onSubmit, showStatus } from './page';
import { formRowsWords } from './selection-words';
import { ask } from './server';

type Form = Calls['certificationForm']['value'];
type Certificate = Form['list'][number];

const MOST = 5;

let keys: string[] = [];
let kinds: Form['kinds'] = [];

const list = () => byId('certificates');
const ways = () => byId('certification-form').querySelectorAll<HTMLInputElement>('input[name=way]');

function labelled(text: string, input: HTMLElement): HTMLElement {
  return around('label', '', `${text} `, input);
}

function inputOf(name: keyof Certificate, value: string): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { value, autocomplete: 'off' });
  input.dataset['cell'] = name;
  return input;
}

function rowOf({ kind, agency, number }: Certificate): HTMLElement {
  const select = document.createElement('select');
  select.dataset['cell'] = 'kind';
  select.append(new Option('유형을 고르세요', ''), ...kinds.map(({ label }) => new Option(label, label)));
  select.value = kind;
  const numberInput = inputOf('number', number);
  const follow = () => {
    numberInput.disabled = kinds.find(({ label }) => label === select.value)?.numbered === false;
  };
  select.addEventListener('change', follow);
  follow();
  const row = around(
    'li',
    'certificate',
    labelled('인증 유형', select),
    labelled('인증기관', inputOf('agency', agency)),
    labelled('인증번호', numberInput),
  );
  row.append(
    button(
      '이 인증 빼기',
      async () => {
        row.remove();
        byId('certificate-add').focus();
      },
      'small remove',
    ),
  );
  return row;
}

function show(form: Form): void {
  kinds = form.kinds;
  for (const way of ways()) way.checked = way.value === form.way;
  list().replaceChildren(...form.list.map(rowOf));
  followWay();
  byId('certification-rest').replaceChildren();
}

const wayNow = (): Form['way'] => {
  const chosen = [...ways()].find(({ checked }) => checked)?.value;
  return chosen === 'listed' || chosen === 'inDescription' ? chosen : 'none';
};

function followWay(): void {
  byId('certificates-box').hidden = wayNow() !== 'listed';
}

const certificateIn = (row: Element): Certificate => {
  const text = (part: string) => row.querySelector<HTMLInputElement>(`[data-cell=${part}]`)?.value ?? '';
  return { kind: text('kind'), agency: text('agency'), number: text('number') };
};

async function begin(): Promise<void> {
  const selection = await chosenRows();
  const [key = ''] = selection.keys;
  keys = selection.keys;
  byId('certification-whose').textContent = formRowsWords(selection);
  show(await ask('certificationForm', { key }));
}

async function save(): Promise<void> {
  const below = byId<HTMLInputElement>('certification-below').checked;
  const answer = await ask('saveCertification', {
    keys,
    below,
    way: wayNow(),
    list: [...list().children].map(certificateIn),
  });
  byId('certification-rest').replaceChildren(...answer.mistakes.map(({ text }) => made('li', text)));
  showStatus(answer.message, !answer.saved);
}

export function startCertificationForm(): void {
  onOpen('certification-box', begin);
  for (const way of ways()) way.addEventListener('change', followWay);
  onClick('certificate-add', async () => {
    if (list().children.length >= MOST)
      return showStatus(`인증은 ${MOST}개까지 넣을 수 있습니다. 나머지는 상세설명에 적어 주세요.`, true);
    const row = rowOf({ kind: '', agency: '', number: '' });
    list().append(row);
    row.querySelector('select')?.focus();
  });
  onSubmit('certification-form', save);
  onTabChange(() => {
    byId<HTMLDetailsElement>('certification-box').open = false;
  });
}
