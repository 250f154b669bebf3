import fc from 'fast-check';
import atTheMall from '../../../local/malls/wemakeprice/data/notice-groups.json';
import { findNoticeGroup, noticeGroups, unknownNoticeGroup } from '../../../src/rules/notice/groups';
import { itemMatcher } from '../../../src/rules/notice/match-item';

const gap = fc.constantFrom('', ' ', '  ', '/', ' · ', '-', ',');

describe('품목고시의 품목', () => {
  it('고시의 40개 품목이 번호 순서로 있고, 저마다 항목이 있다', () => {
    expect(noticeGroups.map(({ no }) => no)).toEqual(Array.from({ length: 40 }, (_, place) => place + 1));
    expect(new Set(noticeGroups.map(({ name }) => name)).size).toBe(40);
    expect(noticeGroups.filter(({ items }) => items.length === 0)).toEqual([]);
  });

  it('품목 안에서 항목 이름이 겹치지 않고, 항목마다 한도와 도움말은 있거나 없다', () => {
    for (const { items } of noticeGroups) {
      expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
      for (const { maxLength = 1, hint = '-' } of items) {
        expect(maxLength).toBeGreaterThan(0);
        expect(hint.trim()).toBe(hint);
        expect(hint).not.toBe('');
      }
    }
  });

  it.each([
    ['패션잡화(모자/벨트/액세서리)', '패션잡화(모자/벨트/액세서리)'],
    ['패션잡화 (모자, 벨트, 액세서리)', '패션잡화(모자/벨트/액세서리)'],
    ['패션잡화', '패션잡화(모자/벨트/액세서리)'],
    ['휴대전화', '휴대폰'],
    ['네비게이션', '내비게이션'],
    ['식품(농축수산물)', '식품(농·축·수산물)'],
    ['기타재화', '기타 재화'],
    ['주얼리', '귀금속/보석/시계류'],
    ['디지털 콘텐츠', '디지털 콘텐츠(음원/게임/인터넷강의 등)'],
  ])('「%s」은 품목 「%s」이다 (메뉴얼 「품목고시」)', (written, name) => {
    expect(findNoticeGroup(written)?.name).toBe(name);
  });

  it('두 품목의 이름인 물품대여 서비스는 괄호까지 적어야 찾는다', () => {
    expect(findNoticeGroup('물품대여 서비스')).toBeUndefined();
    expect(findNoticeGroup('물품대여 서비스(정수기, 비데, 공기청정기 등)')?.no).toBe(31);
    expect(findNoticeGroup('물품대여 서비스(서적/유아용품/행사용품 등)')?.no).toBe(32);
  });

  it('글자 사이에 빈칸이나 부호가 끼어도 같은 품목을 찾는다', () => {
    fc.assert(
      fc.property(fc.constantFrom(...noticeGroups), fc.infiniteStream(gap), (group, gaps) => {
        const written = [...group.name].map((letter) => letter + (gaps.next().value ?? '')).join('');
        expect(findNoticeGroup(written)?.no).toBe(group.no);
      }),
    );
  });

  it('로컬 위메프 목록의 품목과 항목을 모두 이름으로 찾는다 (계약 §2 getNotice)', () => {
    for (const { groupNoticeNoName, items } of atTheMall.groups) {
      const group = findNoticeGroup(groupNoticeNoName);
      const match = itemMatcher(group?.items.map(({ name }) => name) ?? [], []);
      expect(items.map(([, item]) => match(String(item)).kind)).toEqual(items.map(() => 'whole'));
    }
  });

  it('모르는 이름이면 가까운 품목이나 판매자의 고시명을 권한다', () => {
    expect(findNoticeGroup('가공식푼')).toBeUndefined();
    expect(unknownNoticeGroup('가공식푼')).toEqual({
      level: 'error',
      message: '「가공식푼」은 「품목고시」 탭의 고시명도 품목 이름도 아닙니다. 「가공식품」인지 확인해 주세요.',
    });
    expect(unknownNoticeGroup('귀걸이고시', ['귀걸이 고시1']).message).toContain('「귀걸이 고시1」');
    expect(unknownNoticeGroup('zzz').message).toContain('40개 품목');
  });

  it('어떤 글이 와도 멈추지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(unknownNoticeGroup(name).level).toBe('error');
        expect(findNoticeGroup(name)?.no ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});
