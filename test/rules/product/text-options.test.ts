import { textOptionFindings } from '../../../src/rules/product/text-options';
import { fields } from './said';

describe('구매자입력형 옵션 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 옵션형식, 계약 §5 textOptionTitle1..2 ≤ 15)', () => {
  it.each([[{ optionName1: '각인 문구' }], [{ optionName1: '가'.repeat(15), optionName2: '받는 분 이름' }]])(
    '제목을 두 개까지, 15자까지 쓸 수 있다: %j',
    (columns) => {
      expect(textOptionFindings(columns)).toEqual([]);
    },
  );

  it('제목이 없으면 오류이다', () => {
    expect(fields(textOptionFindings({}))).toEqual(['optionName1 오류']);
  });

  it('세 번째 제목은 오류이다', () => {
    const columns = { optionName1: '각인', optionName2: '이름', optionName3: '날짜' };
    expect(fields(textOptionFindings(columns))).toEqual(['optionName3 오류']);
  });

  it('16자부터 오류이다', () => {
    expect(fields(textOptionFindings({ optionName1: '가'.repeat(16) }))).toEqual(['optionName1 오류']);
  });

  it('특수문자는 입력이 불가하다', () => {
    expect(fields(textOptionFindings({ optionName1: '각인♥' }))).toEqual(['optionName1 오류']);
  });

  it('값은 구매자가 적으므로 비워야 한다', () => {
    expect(fields(textOptionFindings({ optionName1: '각인', optionValues1: '가,나' }))).toEqual(['optionValues1 오류']);
    expect(fields(textOptionFindings({ optionValues1: '가' }))).toEqual(['optionName1 오류', 'optionValues1 오류']);
  });
});
