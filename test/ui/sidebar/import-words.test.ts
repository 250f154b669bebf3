import {
  columnChoices,
  countWords,
  type ImportView,
  letterOf,
  moreWords,
  needsLook,
  rowsToShow,
  rowWords,
  writtenWords,
} from '../../../src/ui/sidebar/import-words';

const none = {
  matched: 0,
  ambiguous: 0,
  unknown: 0,
  alreadySent: 0,
  cancelled: 0,
  invalid: 0,
  duplicate: 0,
  skipped: 0,
};
const matched: ImportView['rows'][number] = {
  ...{ line: 2, kind: 'matched', bundleIds: ['100000001'], message: '' },
  ...{ courier: '로젠택배', number: '40012345600' },
};

describe('무엇이 몇 줄인지', () => {
  it('있는 것만 말로 세고, 넣을 것은 없어도 말한다', () => {
    expect(countWords(none)).toBe('넣을 것 0');
    expect(countWords({ ...none, matched: 1200, unknown: 1, duplicate: 2 })).toBe(
      '넣을 것 1,200, 모르는 것 1, 겹친 것 2',
    );
  });

  it('종류마다 다른 말이다', () => {
    const counts = Object.fromEntries(Object.keys(none).map((kind) => [kind, 1])) as typeof none;
    const words = countWords(counts).split(', ');
    expect(new Set(words).size).toBe(8);
  });

  it('보여 주지 못한 줄을 말한다', () => {
    expect([moreWords(0), moreWords(4700)]).toEqual(['', '그 밖에 4,700줄은 보여 주지 않습니다.']);
  });
});

describe('줄마다의 말', () => {
  it('몇 번째 줄의 어느 배송에 무슨 번호인지 말한다', () => {
    expect(rowWords(matched)).toBe('2번째 줄, 넣을 것, 배송번호 100000001, 로젠택배 40012345600');
    expect(rowWords({ line: 9, kind: 'unknown', bundleIds: [], message: '없음' })).toBe('9번째 줄, 모르는 것');
  });

  it('배송번호가 여럿이면 셋까지 대고 나머지는 센다', () => {
    const bundleIds = ['1', '2', '3', '4', '5'];
    expect(rowWords({ line: 1, kind: 'ambiguous', bundleIds, message: '' })).toContain('배송번호 1 2 3 밖에 2');
  });

  it('그대로 넣을 줄만 살펴보지 않아도 된다', () => {
    expect(needsLook(matched)).toBe(false);
    expect(needsLook({ ...matched, message: '이미 넣은 송장번호를 바꿉니다.' })).toBe(true);
    expect(needsLook({ ...matched, kind: 'alreadySent' })).toBe(true);
  });
});

describe('넣은 뒤', () => {
  it('넣은 것을 세고, 넣지 않은 줄만 보여 준다', () => {
    const left = { ...matched, kind: 'unknown' } as const;
    expect(countWords({ ...none, matched: 2, unknown: 1 }, true)).toBe('넣은 것 2, 모르는 것 1');
    expect(rowsToShow({ rows: [matched, left], written: 1 })).toEqual([left]);
    expect(rowsToShow({ rows: [matched, left] })).toEqual([matched, left]);
  });

  it('몇 행인지와 다음에 할 일을 말한다', () => {
    expect(writtenWords(1200, true)).toMatch(/^1,200행.*「실행」을 누르면/);
    expect(writtenWords(1, false)).toMatch(/^1행.*송장전송을 고르고 실행/);
  });
});

describe('열 고르기', () => {
  it('열의 글자, 머리글, 첫 값을 보여 준다', () => {
    const sample = [
      ['번호', '', '아주 아주 긴 머리글이 있는 열'],
      ['1', '612345678901', ''],
      ['2', '612345678912', 'A'],
    ];
    expect(columnChoices({ sample, headerLine: 3 })).toEqual([
      { at: 0, text: 'A열 번호 (1)' },
      { at: 1, text: 'B열 (612345678901)' },
      { at: 2, text: 'C열 아주 아주 긴 머리글이… (A)' },
    ]);
  });

  it('머리글이 없으면 첫 줄도 값이고, 짧은 줄과 빈 목록도 센다', () => {
    expect(columnChoices({ sample: [['1'], ['2', '3']] }).map(({ text }) => text)).toEqual(['A열 (1)', 'B열 (3)']);
    expect(columnChoices({ sample: [] })).toEqual([]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [199, 'GR'],
  ])('%i번째 열은 %s이다', (at, letter) => {
    expect(letterOf(at)).toBe(letter);
  });
});
