/** The fields of 설정, made from the one table of the settings; what is to be ticked before a 0 stands below its field. */
import { formFields } from '../contract/account';
import { around, made } from './page';

type Field = (typeof formFields)[number][1];

/** A hint that several fields share stands below the last of them and describes all. */
const hints = [...new Set(formFields.flatMap(([, { hint }]) => hint ?? []))];

const idOf = (hint: string): string => `setting-hint-${hints.indexOf(hint)}`;

/** What stands in the form, in its order. */
export const settingsForm = (): HTMLElement[] =>
  formFields.flatMap(([name, field], at) => [
    labelled(inputOf(name, field), field.title),
    ...(field.hint !== undefined && field.hint !== formFields[at + 1]?.[1].hint ? [hintOf(field.hint)] : []),
    ...(field.kind === 'count' && field.sure !== undefined ? [labelled(tickOf('sure'), field.sure)] : []),
  ]);

/** A tick stands before its words, anything else behind them. */
function labelled(input: HTMLElement, title: string): HTMLElement {
  const isTick = input instanceof HTMLInputElement && input.type === 'checkbox';
  return isTick ? around('label', 'check', input, ` ${title}`) : around('label', '', `${title} `, input);
}

function inputOf(name: string, field: Field): HTMLElement {
  const input = field.kind === 'tick' ? tickOf(name) : typedOf(name, field);
  if (field.hint !== undefined) input.setAttribute('aria-describedby', idOf(field.hint));
  return input;
}

const tickOf = (name: string): HTMLElement => withAttributes('input', { name, type: 'checkbox' });

function typedOf(name: string, field: Exclude<Field, { kind: 'tick' }>): HTMLElement {
  if (field.kind === 'count') {
    return withAttributes('input', { name, type: 'number', min: field.least, max: field.most, inputmode: 'numeric' });
  }
  if (field.kind === 'choice') return withAttributes('input', { name });
  const { most: maxlength, lines: rows, example: placeholder = '' } = field;
  if (rows !== undefined) return withAttributes('textarea', { name, rows, maxlength, placeholder });
  return withAttributes('input', { name, maxlength, autocomplete: 'off', placeholder });
}

function withAttributes(tag: string, attributes: Readonly<Record<string, string | number>>): HTMLElement {
  const element = made(tag, '');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

function hintOf(hint: string): HTMLElement {
  const element = made('p', hint, 'hint');
  element.id = idOf(hint);
  return element;
}
