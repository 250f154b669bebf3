/** 상품수정이력: a row a field that was sent differently from before. */
import { code, defineTab, text, time } from '../sheet';

const written = (header: string, width: number, sample: string) => text(header, { owner: 'addon', width, sample });

export const productChangesTab = defineTab({
  name: '상품수정이력',
  help: '제휴몰에 보낸 값이 언제 무엇에서 무엇으로 바뀌었는지 남습니다.',
  key: [],
  columns: {
    at: time('일시', { owner: 'addon', sample: '2026-11-23 10:00:00' }),
    person: written('실행자', 160, 'seller@example.com'),
    productCode: code('상품코드', { owner: 'addon', sample: '202611230000001' }),
    groupName: written('그룹명', 140, '고급 주얼리 세트'),
    field: written('항목', 120, '판매가'),
    before: written('이전', 240, '230000'),
    after: written('이후', 240, '210000'),
  },
});

export const productChangesLimit = { keep: 20_000, slack: 1_000 } as const;
