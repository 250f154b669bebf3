import { choiceWords, resultWords, sizeWords, verdictWords } from '../../../src/ui/sidebar/image-words';

const product = { key: 'A', row: 2, name: '목걸이', images: [] };
const right = { level: 'right', text: '크기가 맞습니다.' } as const;

describe('무엇을 재는지', () => {
  it('선택한 행을 잰다고 말한다', () => {
    const words = choiceWords({ products: [product, product], isChosen: true, left: 0, hidden: 0 });
    expect(words).toContain('선택한 행');
    expect(words).toContain('2행');
    expect(words).not.toContain('나머지');
    expect(choiceWords({ products: [product], isChosen: true, left: 0, hidden: 2 })).toContain('걸러 낸 2행은');
  });

  it('선택이 없으면 앞의 행만 재고 나머지가 몇 행인지 말한다', () => {
    const words = choiceWords({ products: [product], isChosen: false, left: 30, hidden: 0 });
    expect(words).toContain('선택한 행이 없어');
    expect(words).toContain('나머지 30행');
  });

  it.each([true, false])('잴 것이 없으면 무엇을 할지 말한다 (선택함: %s)', (isChosen) => {
    expect(choiceWords({ products: [], isChosen, left: 0, hidden: 0 })).toMatch(/없습니다.*점검/);
  });
});

describe('이미지마다의 말', () => {
  it('크기를 그대로, 못 연 것은 못 열었다고 말한다', () => {
    expect(sizeWords({ width: 800, height: 600 })).toBe('800×600');
    expect(sizeWords({ failed: true })).toBe('열 수 없음');
  });

  it('색을 보지 않아도 주의인지 오류인지 안다', () => {
    expect(verdictWords(right)).toBe('크기가 맞습니다.');
    expect(verdictWords({ level: 'warning', text: '가' })).toBe('주의: 가');
    expect(verdictWords({ level: 'error', text: '가' })).toBe('오류: 가');
  });
});

describe('끝난 뒤', () => {
  const verdicts = [right, right, { level: 'error', text: '' }, { level: 'warning', text: '' }] as const;

  it('몇 개가 맞고 틀렸는지, 무게는 재지 않았음을 말한다', () => {
    const words = resultWords(verdicts, false);
    expect(words).toMatch(/이미지 4개: 이상 없음 2, 주의 1, 오류 1\./);
    expect(words).toContain('3MB');
    expect(words).not.toMatch(/중지|그사이/);
  });

  it('중지했거나 그사이 바뀐 것이 있으면 그것도 말한다', () => {
    const words = resultWords([...verdicts, { level: 'ignored', text: '' }], true);
    expect(words).toMatch(/^중지했습니다/);
    expect(words).toContain('그사이 바뀐 1개');
  });
});
