import fc from 'fast-check';
import { productNameFindings } from '../../../src/rules/product/product-name';
import { errors, warnings } from './said';

describe('상품명 (매뉴얼 「1. 상품 등록 - 기본정보」 상품명 주의사항)', () => {
  it.each([
    '위메프 테스트 상품',
    '나이키 에어맥스 AB-90 (블랙/화이트)',
    '컵 2개 + 받침 2개, 3~4인용',
    '3+2인용 소파',
    '세일러 원피스',
    '랜덤 인형',
    '가'.repeat(20),
    'a'.repeat(40),
  ])('「%s」은(는) 그대로 쓸 수 있다', (name) => {
    expect(productNameFindings(name)).toEqual([]);
  });

  it('비어 있으면 아무 말도 하지 않는다(필수는 열이 말한다)', () => {
    expect(productNameFindings(undefined)).toEqual([]);
  });

  it.each([
    ['귀걸이 ★신상★', '「★」'],
    ['귀걸이!', '「!」'],
    ['Nestlé 커피', '「é」'],
    ['金 귀걸이', '「金」'],
    ['귀걸이 😀', '「😀」'],
    ['ＡＢＣ 귀걸이', '「Ａ」, 「Ｂ」, 「Ｃ」'],
    ['귀걸이\n목걸이', '「줄바꿈」'],
    ['귀걸이\t목걸이', '「탭」'],
    ['귀걸이\u00a0목걸이', '「보이지 않는 글자」'],
    ['귀걸이\u200b', '「보이지 않는 글자」'],
  ])('기본 문자가 아닌 글자는 오류이고 어느 글자인지 말한다: %s', (name, sign) => {
    const [message] = errors(productNameFindings(name));
    expect(message).toContain(sign);
    expect(message).toContain('( ) / + - ~ ,');
  });

  it('같은 글자는 한 번만, 많으면 다섯만 말한다', () => {
    const [message] = errors(productNameFindings('!!@#$%^&'));
    expect(message).toContain('「!」, 「@」, 「#」, 「$」, 「%」 외 2개');
  });

  it('맥에서 풀어진 한글(자모)은 다시 입력하라고 한다', () => {
    expect(errors(productNameFindings('귀걸이'.normalize('NFD')))).toEqual([
      '자음과 모음이 풀어진 한글이 있습니다. 지우고 다시 입력해 주세요.',
    ]);
  });

  it('한글 20자, 영문 40자(40바이트)를 넘으면 오류이고 몇 바이트인지 말한다', () => {
    expect(errors(productNameFindings(`${'가'.repeat(20)}a`))[0]).toContain('41바이트');
    expect(errors(productNameFindings('a'.repeat(41)))[0]).toContain('41바이트');
  });

  it('제휴몰 기준이면 70자까지 쓸 수 있다 (계약 §5 productName ≤ 70)', () => {
    expect(productNameFindings('가'.repeat(70), 'mall')).toEqual([]);
    expect(errors(productNameFindings('가'.repeat(71), 'mall'))[0]).toContain('71자');
  });

  it('제휴몰 기준이어도 쓸 수 없는 글자는 오류이다', () => {
    expect(errors(productNameFindings('귀걸이★', 'mall'))).toHaveLength(1);
  });

  it.each([
    ['무료배송 티셔츠', '무료배송'],
    ['무료 배송 티셔츠', '무료 배송'],
    ['(무배) 티셔츠', '무배'],
    ['1+1 티셔츠', '1+1'],
    ['2 + 1 티셔츠', '2 + 1'],
    ['사은품증정 티셔츠', '사은품'],
    ['여름 할인 티셔츠', '할인'],
    ['최저 가 티셔츠', '최저 가'],
    ['오늘의 특가', '특가'],
    ['SALE 티셔츠', 'SALE'],
    ['당일발송 티셔츠', '당일발송'],
    ['덤으로 주는 컵', '덤'],
  ])('홍보 문구는 주의이다: %s', (name, word) => {
    const found = productNameFindings(name);
    expect(errors(found)).toEqual([]);
    expect(warnings(found)[0]).toContain(`「${word}」`);
  });

  it('어떤 글자가 와도 멈추지 않고, 한글·영문·숫자·기본 문자뿐이면 글자 탓은 하지 않는다', () => {
    const allowed = fc.stringMatching(/^[가-힣A-Za-z0-9 ()/+\-~,]{1,20}$/);
    fc.assert(fc.property(allowed, (name) => expect(errors(productNameFindings(name))).toEqual([])));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(productNameFindings(name).every(({ message }) => message.length > 0)).toBe(true);
      }),
    );
  });
});
