/** 답변 채우기: a template of the seller's, filled in for each of the selected questions; nothing is sent. */
import type { Calls } from '../contract';
import { chosenRows } from './chosen-rows';
import { look } from './here';
import { byId, fields, onOpen, onSubmit } from './page';
import { startAndGoOn } from './run';
import { ask } from './server';

let templates: Calls['answerTemplates']['value']['templates'] = [];

const select = () => byId<HTMLSelectElement>('answer-template');

function showPhrase(): void {
  byId('answer-phrase').textContent = templates.find(({ name }) => name === select().value)?.phrase ?? '';
}

async function load(): Promise<void> {
  ({ templates } = await ask('answerTemplates', {}));
  const before = select().value;
  select().replaceChildren(...templates.map(({ name }) => new Option(name, name)));
  if (templates.some(({ name }) => name === before)) select().value = before;
  byId('answers-none').hidden = templates.length > 0;
  showPhrase();
}

async function fill(form: HTMLFormElement): Promise<void> {
  const { keys } = await chosenRows();
  const { template = '', overwrite } = fields(form);
  await startAndGoOn({ job: 'fillAnswers', keys, input: { template, overwrite: overwrite !== undefined } });
  await look();
}

export function startAnswers(): void {
  onOpen('answers-box', load);
  select().addEventListener('change', showPhrase);
  onSubmit('answers-form', fill);
}
