/** 답변 채우기: a template of the seller's, filled in for each of the selected questions. 답변일괄전송: all that are saved. */
import type { Calls } from '../contract';
import { chosenRows } from './chosen-rows';
import { look } from './here';
import { appendStatus, byId, fields, onClick, onOpen, onSubmit } from './page';
import { startAndGoOn } from './run';
import { leftOutWords } from './selection-words';
import { ask } from './server';
import { isSure } from './sure';

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
  const { keys, hidden } = await chosenRows();
  const { template = '', overwrite } = fields(form);
  await startAndGoOn({ job: 'fillAnswers', keys, input: { template, overwrite: overwrite !== undefined } });
  appendStatus(leftOutWords(hidden));
  await look();
}

async function sendSaved(): Promise<void> {
  const text = '답변저장인 문의의 답변을 모두 보낼까요? 보낸 답변은 구매자에게 보입니다.';
  if (!(await isSure(text, '모두 보내기'))) return;
  await startAndGoOn({ job: 'sendAnswers', input: { all: true } });
  await look();
}

export function startAnswers(): void {
  onOpen('answers-box', load);
  select().addEventListener('change', showPhrase);
  onSubmit('answers-form', fill);
  onClick('send-saved', sendSaved);
}
