/** What docs/manual/문의처리.md says of 작업 and states, messages and fields is what the program does. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inquiryTable } from '../../src/jobs/inquiries/inquiry-acts';
import { answerFindings, usualLimits } from '../../src/rules/inquiry/answer';
import { templateFields } from '../../src/rules/inquiry/answer-template';
import { inquiryActions, inquiryStates } from '../../src/tabs/inquiries.tab';
import { drawn } from './order-tables';

const text = readFileSync(path.resolve(__dirname, '../../docs/manual/문의처리.md'), 'utf8');
const lines = text.split('\n');

it('「문의」의 작업 × 처리상태 표가 실행이 하는 일과 같다', () => {
  const wanted = drawn('처리상태', inquiryTable, inquiryActions);
  const start = lines.indexOf(wanted[0] ?? '');
  expect(lines.slice(start, lines.indexOf('', start))).toEqual(wanted);
});

it('처리상태를 모두 설명한다', () => {
  const told = lines.flatMap((line) => /^- \*\*(.+)\*\*: /.exec(line)?.[1] ?? []);
  expect(told).toEqual(expect.arrayContaining(Object.values(inquiryStates)));
});

it('쓸 수 있는 필드가 빠짐없이 차례대로 있다', () => {
  const fields = Object.values(templateFields).map((name) => `{${name}}`);
  expect(lines).toContain(`- 쓸 수 있는 필드: ${fields.join(' ')}`);
});

it.each([
  undefined,
  '짧아요',
  '가'.repeat(1_501),
  '{상품명}은 오늘 보내 드립니다.',
  '{고객이름}님, 오늘 보내 드립니다.',
])('답변 「%.10s」에 하는 말을 설명한다', (answer) => {
  const [{ message } = { message: '없음' }] = answerFindings(answer, usualLimits);
  expect(text).toContain(`「답변」 ${message.slice(0, 8)}`);
});
