/** 연동이력: what every run did; appended at the bottom, the last 20,000 rows stay. Holds no personal data. */
import { count, defineTab, text, time } from '../sheet';
import { results } from './common';

const written = (header: string, width: number, sample: string) => text(header, { owner: 'addon', width, sample });

export const historyTab = defineTab({
  name: '연동이력',
  help: '언제 무엇을 주고받았는지 적힙니다. 새 기록이 맨 아래에 붙고 최근 20,000행이 남습니다.',
  key: [],
  columns: {
    at: time('일시', { owner: 'addon', sample: '2026-11-23 10:00:00' }),
    runId: written('실행번호', 160, '20261123100000-a1b'),
    job: written('작업', 120, '주문 가져오기'),
    mode: written('방식', 60, '자동'),
    person: written('실행자', 160, 'seller@example.com'),
    tab: written('탭', 70, '주문'),
    target: written('대상', 140, '100000001'),
    result: written('결과', 80, results.done),
    message: written('메시지', 420, '[종료] 새 주문 3건'),
    seconds: count('걸린시간(초)', { owner: 'addon', sample: 2, width: 90 }),
    mall: text('제휴몰', { owner: 'addon', optional: true, width: 80, sample: '위메프' }),
    sellerId: text('판매자ID', { owner: 'addon', optional: true, width: 100, sample: 'sbdc6678' }),
  },
});

export const historyLimit = { keep: 20_000, slack: 1_000 } as const;
