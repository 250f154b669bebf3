/** 공지사항: what the mall announces to all of its sellers. */
import { defineTab, time } from '../sheet';
import { fromMall, keyMall } from './common';

export const announcementsTab = defineTab({
  name: '공지사항',
  help: '제휴몰이 판매자에게 알린 글입니다. 하루에 한 번 모으고, 같은 글은 한 행으로 남습니다.',
  key: ['mall', 'publishedAt', 'category', 'title'],
  columns: {
    mall: keyMall('mall'),
    publishedAt: time('등록일', { owner: 'mall', required: true, sample: '2026-11-20 09:00:00' }),
    category: fromMall('구분', { sample: '일반', width: 80 }),
    title: fromMall('제목', { sample: '정기 점검 안내', width: 260 }),
    text: fromMall('내용', { sample: '매주 화요일 새벽 2시부터 4시까지 정기 점검이 있습니다.', width: 560 }),
  },
});
