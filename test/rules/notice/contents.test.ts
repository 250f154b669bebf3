import fc from 'fast-check';
import { josa } from '../../../src/rules/josa';
import { checkNoticeText, inDetailPage } from '../../../src/rules/notice/contents';

const refusal = (text: string) => checkNoticeText('제조국', text).map(({ level, message }) => `${level} ${message}`);

describe('품목고시의 내용 (메뉴얼 「품목고시」 주의사항)', () => {
  it.each(['N', 'n', '아니오', '아니요', '없음', ' 없음. ', 'X', '무', 'Ｎ', '-', '...', '×', '—'])(
    '「%s」은 해당없음이나 상세페이지 참조로 적어야 한다',
    (text) => {
      expect(refusal(text)).toEqual([
        josa`error 「제조국」에 「${text.trim()}」은(는) 쓸 수 없습니다. 해당이 없으면 「해당없음」이나 「상세페이지 참조」로 적어 주세요.`,
      ]);
    },
  );

  it.each(['상품라벨 참조표기', '상품라벨참조', '제품 라벨 참고', '라벨에 표기'])('「%s」은 쓸 수 없다', (text) => {
    expect(refusal(text)).toEqual([
      josa`error 「제조국」에 「${text}」은(는) 쓸 수 없습니다. 내용을 적거나 「상세페이지 참조」로 적어 주세요.`,
    ]);
  });

  it.each([
    '해당없음',
    '해당사항 없음',
    inDetailPage,
    '2 개 /150g/250*100mm',
    '○○○ / 010-0000-0000',
    '2시 이전 당일출고/이후익일출고',
    '액세서리 세트',
    '알레르기 유발 성분 없음',
    'XL',
    '○',
    '라벨지 100매, 참조 번호 표기 방식은 상세페이지에 있습니다',
    '',
  ])('「%s」은 쓸 수 있다', (text) => {
    expect(refusal(text)).toEqual([]);
  });

  it('1,000자까지 쓸 수 있다 (계약 §5 noticeList)', () => {
    expect(refusal('가'.repeat(1000))).toEqual([]);
    expect(refusal('😀'.repeat(1000))).toEqual([]);
    expect(refusal('가'.repeat(1001))).toEqual([
      'error 「제조국」은 1,000자까지 쓸 수 있는데 1,001자입니다. 줄이거나 「상세페이지 참조」로 적어 주세요.',
    ]);
  });

  it('어떤 글이 와도 멈추지 않고, 메시지는 길어지지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1200 }), (text) => {
        expect(checkNoticeText('소재', text).every(({ message }) => [...message].length < 120)).toBe(true);
      }),
    );
  });
});
