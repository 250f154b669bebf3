import fc from 'fast-check';
import { createRuntime, emptyState, emptyWorkbook } from '../../../local/apps-script';
import { narratorTo } from '../../../local/demo/narrator';
import { aligned, countsOf, displayWidth, tabRows } from '../../../local/demo/show';

it('한글은 두 칸, 나머지는 한 칸을 차지한다', () => {
  expect(displayWidth('위메프 ABC-1')).toBe(12);
  expect(displayWidth('○★')).toBe(2);
  expect(displayWidth('')).toBe(0);
});

it('열은 한글이 섞여도 같은 자리에서 시작한다', () => {
  expect(
    aligned([
      ['행', '메시지'],
      ['302', '값'],
      ['', ''],
    ]),
  ).toEqual(['행   메시지', '302  값', '']);
});

it('어떤 글이든 둘째 열은 첫 열의 가장 넓은 글 다음 두 칸 뒤에서 시작한다', () => {
  const word = fc.stringMatching(/^[가-힣a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (rows) => {
      const start = Math.max(...rows.map(([first]) => displayWidth(first))) + 2;
      aligned(rows).forEach((line, at) => {
        const [first = '', second = ''] = rows[at] ?? [];
        expect(line.startsWith(first)).toBe(true);
        expect(line.endsWith(second)).toBe(true);
        expect(displayWidth(line)).toBe(start + displayWidth(second));
      });
    }),
  );
});

it('같은 글이 몇 번인지 처음 나온 순서로 센다', () => {
  expect(countsOf(['반영완료', '연동실패', '반영완료'])).toBe('반영완료 2개, 연동실패 1개');
  expect(countsOf([])).toBe('');
});

it('탭은 고른 열만 보이고, 여러 줄인 칸은 한 줄이 되고, 보일 것이 없는 행은 빠진다', () => {
  const runtime = createRuntime({
    code: '',
    files: {},
    manifest: { timeZone: 'Asia/Seoul' },
    workbook: emptyWorkbook('시험'),
    state: emptyState(),
  });
  runtime.seller.paste('시트1', 1, 1, [
    ['가', '나', '다'],
    ['1', '한 줄\n두 줄', 'x'],
    ['', '', 'y'],
  ]);
  expect(tabRows(runtime, '시트1', ['나', '가'])).toEqual([
    ['나', '가'],
    ['한 줄 / 두 줄', '1'],
  ]);
});

it('장은 1부터 세고, 줄은 그 아래에 들여 쓴다', () => {
  const written: string[] = [];
  const { chapter, say } = narratorTo((line) => written.push(line));
  chapter('처음 설정');
  say('하나\n둘');
  chapter('수집');
  expect(written).toEqual(['\n■ 1. 처음 설정', '  하나 / 둘', '\n■ 2. 수집']);
});
