import fc from 'fast-check';
import { fillTemplate, templateFields } from '../../../src/rules/inquiry/answer-template';

const values = {
  ...{ productName: '목걸이', orderId: '300000001', askedAt: '2026-11-23 09:00', seller: '하늘상점' },
  ...{ title: '배송', kind: '상품문의', inquiryId: '800000001', listingId: '400000001', mall: '위메프' },
  askedOn: '2026-11-23',
};
const said = (phrase: string, given: Parameters<typeof fillTemplate>[1] = values) =>
  fillTemplate(phrase, given).findings.map(({ level, message }) => `${level} ${message}`);

it('필드를 그 문의의 값으로 바꾸고 조사를 그 값에 맞추며, 나머지는 한 글자도 바꾸지 않는다', () => {
  const phrase = '안녕하세요. {판매자}입니다.\n\n  문의하신 { 상품명 }({주문번호})은(는)\t$& 오늘 보냅니다. {상품명}!';
  expect(fillTemplate(phrase, values)).toEqual({
    text: '안녕하세요. 하늘상점입니다.\n\n  문의하신 목걸이(300000001)은\t$& 오늘 보냅니다. 목걸이!',
    findings: [],
  });
});

it.each(Object.entries(templateFields))('%s: {%s}를 쓸 수 있다', (field, name) => {
  expect(fillTemplate(`[{${name}}]`, values).text).toBe(`[${values[field as keyof typeof values]}]`);
});

it.each(['$&', '$1', "$'", '{주문번호}', '{상품명}', '=1+1', '\u202e뒤집힌 글'])(
  '값이 「%s」이어도 그대로 들어가고 다시 바뀌지 않는다',
  (productName) => {
    expect(fillTemplate('<{상품명}>', { ...values, productName })).toEqual({ text: `<${productName}>`, findings: [] });
  },
);

it.each([
  ['{상품명칭}', '{상품명}인지 확인해 주세요'],
  ['{주문 번호호}', '{주문번호}인지 확인해 주세요'],
  ['{zzz}', '{상품명} {상품번호} {주문번호}'],
])('모르는 필드 %s은(는) 오류이고 무엇을 쓸지 말한다', (field, advice) => {
  expect(said(`안녕하세요. ${field}`)).toEqual([expect.stringMatching(/^error .*없는 필드입니다/)]);
  expect(said(`안녕하세요. ${field}`)[0]).toContain(advice);
});

it('문의에 없는 값의 필드는 오류이고, 되풀이되어도 한 번만 말한다', () => {
  const given = { ...values, orderId: undefined, title: '' };
  expect(said('{주문번호} {주문번호} {제목}', given)).toEqual([
    'error 이 문의에는 {주문번호}에 넣을 값이 없습니다. 답변을 직접 적어 주세요.',
    'error 이 문의에는 {제목}에 넣을 값이 없습니다. 답변을 직접 적어 주세요.',
  ]);
});

it.each(['', '   '])('빈 문구는 오류다', (phrase) => {
  expect(said(phrase)).toEqual([expect.stringContaining('문구가 비어 있습니다')]);
});

it('필드가 없는 문구는 무엇이든 그대로다', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('{') && text.trim() !== ''),
      (phrase) => {
        expect(fillTemplate(phrase, values)).toEqual({ text: phrase, findings: [] });
      },
    ),
  );
});
