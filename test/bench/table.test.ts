/** The table of `npm run bench`. */
import type { Measured } from './measure';
import { tableHeader, tableRow } from './table';

const ours: Measured = {
  ...{ calls: 10, moving: 8, questions: 2, cells: 1_000, requests: 30, executions: 1, killed: 0 },
  ...{ seconds: 12, httpSeconds: 9, flatSeconds: 10, cpuSeconds: 0.5, megabytes: 180, ended: true },
};
const peer: Measured = { ...ours, seconds: 30, httpSeconds: 12, flatSeconds: 25, executions: 2, killed: 1 };

/** By header. */
const shown = (measured: Measured, against?: Measured): Record<string, string | undefined> => {
  const cells = tableRow({ task: '송장전송', rows: 1_000, way: '한 행씩', measured }, against);
  expect(cells).toHaveLength(tableHeader.length);
  return Object.fromEntries(tableHeader.map((header, at) => [header, cells[at]]));
};

it('배는 가상 초, HTTP를 뺀 가상 초, 호출 0.1초일 때의 초를 애드온의 것으로 나눈다', () => {
  expect(shown(peer, ours)).toMatchObject({
    '가상 초의 배': '2.5',
    'HTTP 말고의 배': '6.0',
    '호출 0.1초일 때의 배': '2.5',
  });
});

it('애드온의 줄에는 배가 없다', () => {
  expect(shown(ours)).toMatchObject({ '가상 초의 배': '', 'HTTP 말고의 배': '', '호출 0.1초일 때의 배': '' });
});

it('죽은 실행은 실행의 수 옆에 적는다', () => {
  expect(shown(peer, ours)).toMatchObject({ 실행: '2 (1번 죽음)' });
});
