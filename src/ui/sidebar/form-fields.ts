/** Fields of a form that comes from the server: a label, an input of the right kind, its note, and its mistake. */
import type { Calls } from '../contract';
import { around, made } from './page';

export type Field = Calls['rowForm']['value']['fields'][number];
type Mistake = Calls['saveRowForm']['value']['mistakes'][number];

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** `prefix` keeps the ids of two forms apart. */
export function fieldBox(prefix: string, field: Field): HTMLElement {
  const input = inputOf(field);
  input.id = `${prefix}-${field.name}`;
  input.dataset['field'] = field.name;
  const notes = [...offersOf(input, field), ...noteOf(input, field)];
  const label = made('label', field.required ? `${field.header} (필수)` : field.header) as HTMLLabelElement;
  label.htmlFor = input.id;
  const isCheck = field.kind === 'check';
  return around('div', isCheck ? 'field check' : 'field', ...(isCheck ? [input, label] : [label, input]), ...notes);
}

function inputOf(field: Field): Input {
  switch (field.kind) {
    case 'choice':
      return selectOf(field);
    case 'lines': {
      const area = document.createElement('textarea');
      area.rows = 4;
      area.value = field.value;
      return area;
    }
    case 'check': {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = field.value === 'true';
      return box;
    }
    case 'line': {
      const line = document.createElement('input');
      line.autocomplete = 'off';
      line.value = field.value;
      return line;
    }
  }
}

/** A value that is none of the choices stays to be seen. */
function selectOf({ choices, value }: Field): HTMLSelectElement {
  const select = document.createElement('select');
  const all = ['', ...choices, ...(value === '' || choices.includes(value) ? [] : [value])];
  select.append(...all.map((choice) => new Option(choice || '(비움)', choice)));
  select.value = value;
  return select;
}

/** Words that are offered while other words are typed. */
function offersOf(input: Input, { kind, choices }: Field): HTMLElement[] {
  if (kind !== 'line' || choices.length === 0) return [];
  const list = document.createElement('datalist');
  list.id = `${input.id}-offers`;
  list.append(...choices.map((choice) => new Option(choice, choice)));
  input.setAttribute('list', list.id);
  return [list];
}

function noteOf(input: Input, { note }: Field): HTMLElement[] {
  if (note === '') return [];
  const element = made('p', note, 'hint');
  element.id = `${input.id}-note`;
  input.setAttribute('aria-describedby', element.id);
  return [element];
}

const inputsIn = (box: HTMLElement): Input[] => [...box.querySelectorAll<Input>('[data-field]')];

export const inputNamed = (box: HTMLElement, name: string): Input | undefined =>
  inputsIn(box).find(({ dataset }) => dataset['field'] === name);

/** The texts of the fields by name; a checkbox says TRUE or nothing. */
export const valuesIn = (box: HTMLElement): Record<string, string> =>
  Object.fromEntries(inputsIn(box).map((input) => [input.dataset['field'] ?? '', textOf(input)]));

const textOf = (input: Input): string =>
  input instanceof HTMLInputElement && input.type === 'checkbox' ? (input.checked ? 'TRUE' : '') : input.value;

/** Puts each mistake beside its field, the others into `rest`; the first field that is wrong gets the focus. */
export function showMistakes(box: HTMLElement, rest: HTMLElement, mistakes: readonly Mistake[]): void {
  clearMistakes(box);
  const others: string[] = [];
  for (const { field, text } of mistakes) {
    const input = field === undefined ? undefined : inputNamed(box, field);
    if (input) mark(input, text);
    else others.push(text);
  }
  rest.replaceChildren(...others.map((text) => made('li', text)));
  box.querySelector<Input>('[aria-invalid=true]')?.focus();
}

function mark(input: Input, text: string): void {
  const mistake = made('p', text, 'mistake');
  mistake.id = `${input.id || input.dataset['field']}-mistake`;
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-errormessage', mistake.id);
  input.after(mistake);
}

function clearMistakes(box: HTMLElement): void {
  for (const mistake of box.querySelectorAll('.mistake')) mistake.remove();
  for (const input of inputsIn(box)) {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-errormessage');
  }
}
