/** The table of `npm run bench`, and the page that it writes. */
import { readFileSync } from 'node:fs';
import { figuresPage, figuresPath } from './figures-page';
import type { Measured } from './measure';
import { fitHeader, markdown, tableHeader, tableRow } from './table';
import { tasks } from './tasks';

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

describe('잰 값의 쪽', () => {
  const shown = { day: '2026-12-01', computer: '2코어', bundle: '`dist/Code.js`: 1바이트' };
  /** What stands on a page besides its figures: headings, and the headers of its tables. */
  const frameOf = (page: string): string[] => page.split('\n').filter((line) => /^#|^\| 작업 \|/.test(line));

  it('파일은 지금의 명령이 적는 꼴 그대로이고, 있는 작업만 적는다', () => {
    const page = readFileSync(figuresPath, 'utf8');
    const empty = { tasks: markdown([tableHeader]), growth: markdown([fitHeader]) };
    expect(frameOf(page)).toEqual(frameOf(figuresPage({ ...shown, ...empty })));
    const names = new Set([...page.matchAll(/^\| ([^|]+?) \| [\d,]+ \| 애드온 /gm)].map(([, name]) => name));
    const known = tasks.map(({ name }) => name);
    expect(names.size).toBeGreaterThan(5);
    expect([...names].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });
});
