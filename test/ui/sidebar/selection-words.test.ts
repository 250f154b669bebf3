import {
  formRowsWords,
  leftOutWords,
  noRowWords,
  rowsWords,
  selectionWords,
} from '../../../src/ui/sidebar/selection-words';

describe('선택한 행을 다시 보여 주는 글', () => {
  it('탭, 행의 수와 행들을 말한다', () => {
    expect(selectionWords({ tab: '상품', labels: ['2행 목걸이', '3행 반지'], hidden: 0 })).toBe(
      '「상품」 탭에서 선택한 2행\n· 2행 목걸이\n· 3행 반지',
    );
  });

  it('다섯 행까지 보여 주고 나머지는 센다', () => {
    const labels = Array.from({ length: 7 }, (_, at) => `${at + 2}행`);
    const lines = selectionWords({ tab: '상품', labels, hidden: 0 }).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([7, '· 그 밖에 2행']);
    expect(selectionWords({ tab: '상품', labels: labels.slice(0, 5), hidden: 0 })).not.toContain('그 밖에');
  });

  it('숨은 행을 빼면 몇 행을 뺐는지 말한다', () => {
    expect(selectionWords({ tab: '주문', labels: ['2행'], hidden: 2 })).toBe(
      '「주문」 탭에서 선택한 1행(걸러 낸 2행은 빼고)\n· 2행',
    );
    expect([rowsWords(1_260, 0), leftOutWords(0), leftOutWords(2)]).toEqual([
      '1,260행',
      '',
      '걸러 낸 2행은 건드리지 않았습니다.',
    ]);
  });
});

it('할 행이 없으면, 모두 숨어서인지 선택하지 않아서인지 말한다', () => {
  expect(noRowWords({ tab: '주문', labels: [], hidden: 0 })).toContain('선택한 행이 없습니다');
  expect(noRowWords({ tab: '주문', labels: [], hidden: 3 })).toContain('선택한 3행이 모두 숨겨져 있습니다');
});

it('서식은 첫 행과 나머지의 수를 말한다', () => {
  expect(formRowsWords({ tab: '상품', labels: ['2행 목걸이', '3행 반지', '4행 팔찌'], hidden: 1 })).toBe(
    '2행 목걸이 밖에 2행에 똑같이 적습니다. 걸러 낸 1행은 건드리지 않았습니다.',
  );
});
