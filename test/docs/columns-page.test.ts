/** What the manual says of columns is what the columns do. */
import { kindWords } from '../../local/manual/columns/kind-words';
import { cell, headingId, table } from '../../local/manual/markdown';
import { choice, code, count, date, flag, lines, text, time } from '../../src/sheet';
import { tabs } from '../../src/tabs';
import { read, rowsUnder } from './markdown';

it.each([
  ['글', text('이름', {}), '글'],
  ['고를 수 있는 글', text('품목', { offers: ['의류', '가방'] }), '글, 고를 수 있는 말: 의류, 가방'],
  [
    '다른 탭의 글',
    text('판매정보', { listFrom: { tab: '판매정보', header: '그룹명' } }),
    '글, 「판매정보」의 「그룹명」에서 고릅니다',
  ],
  ['번호', code('상품코드', {}), '번호'],
  ['고르기', choice('과세구분', { a: '과세', b: '비과세' }, {}), '과세, 비과세'],
  [
    '긴 목록',
    choice('달', Object.fromEntries(months().map((month) => [month, month])), {}),
    '1월, 2월, 3월, 4월, 5월, 6월, 7월, 8월, 9월, 10월, 11월, 12월 등 13가지',
  ],
  ['체크', flag('성인인증', {}), '체크'],
  ['정수', count('수량', { minimum: 1, maximum: 9_999 }), '정수 1~9,999'],
  ['날짜', date('제조일자', {}), '날짜'],
  ['시각', time('주문일시', {}), '날짜와 시각'],
  ['여러 줄', lines('원재료', {}), '여러 줄의 글'],
])('%s', (_, column, words) => {
  expect(kindWords(column)).toBe(words);
});

function months(): string[] {
  return Array.from({ length: 13 }, (__, at) => `${at + 1}월`);
}

it('모든 탭의 모든 열이 한 번씩 있다', () => {
  const rows = rowsUnder('열', read('docs/manual/열.md'));
  const headers = tabs.flatMap(({ columns }) => Object.values(columns).map(({ header }) => header));
  expect(rows.map(([header]) => header)).toEqual(headers);
});

it('표의 칸은 표를 깨지 않는다', () => {
  expect(cell('유형 | 기관\n번호')).toBe('유형 \\| 기관<br>번호');
  expect(table(['가', '나'], [['1', '2|3']])).toEqual(['| 가 | 나 |', '|---|---|', '| 1 | 2\\|3 |']);
});

it.each([
  ['주문확인/처리', '주문확인처리'],
  ['「주문」의 작업과 주문상태', '주문의-작업과-주문상태'],
  ['BigQuery', 'bigquery'],
])('제목 「%s」의 주소는 %s', (heading, id) => {
  expect(headingId(heading)).toBe(id);
});
