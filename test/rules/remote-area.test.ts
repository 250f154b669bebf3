import fc from 'fast-check';
import { remoteArea } from '../../src/rules/remote-area';
import { remoteZips } from '../../src/rules/remote-area.data';

describe('도서산간', () => {
  it.each([
    ['63000', '제주'],
    ['63309', '제주'],
    ['63644', '제주'],
    ['40200', '도서산간'],
    ['40240', '도서산간'],
    ['23124', '도서산간'],
    ['54000', '도서산간'],
    ['59170', '도서산간'],
    [' 63309 ', '제주'],
  ])('우편번호 %s은(는) %s이다', (zip, area) => {
    expect(remoteArea(zip)).toBe(area);
  });

  it.each(['06164', '62999', '63645', '40199', '40241', '23117', '58827'])('우편번호 %s은(는) 육지이다', (zip) => {
    expect(remoteArea(zip)).toBeUndefined();
  });

  it.each(['', '6330', '633090', '63-309', '690-011', '육지', '６３３０９'])(
    '다섯 자리 우편번호가 아닌 「%s」에는 아무 말도 하지 않는다',
    (zip) => {
      expect(remoteArea(zip)).toBeUndefined();
    },
  );

  it('어떤 글자가 와도 멈추지 않고, 이름을 붙인 것은 목록에 있는 우편번호뿐이다', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{5}$/)), (zip) => {
        const listed = remoteZips.some(({ from, to }) => Number(zip) >= from && Number(zip) <= to);
        expect(remoteArea(zip) === undefined || listed).toBe(true);
      }),
    );
  });

  it('목록의 구간은 거꾸로 되거나 겹치지 않는다', () => {
    const sorted = [...remoteZips].sort((a, b) => a.from - b.from);
    sorted.forEach(({ from, to }, at) => {
      expect(from).toBeLessThanOrEqual(to);
      expect(sorted[at + 1]?.from ?? 100_000).toBeGreaterThan(to);
    });
  });
});
