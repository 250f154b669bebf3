import fc from 'fast-check';
import type { Fault } from '../../../local/malls/wemakeprice/troubles/faults';
import { openInquiries } from '../../../src/mall/wemakeprice/answers';
import { accepted, fakeHttp } from '../../helpers/fake-http';
import { openMall } from './open-mall';
import { openForTest } from './opened-client';

const path = '/notice/out/getNoticeList';
const notice = {
  type: '일반',
  title: '정기 점검',
  contents: '화요일 새벽에 점검합니다.',
  regDate: '2026-11-23 09:00:00',
};
const answering = (...data: unknown[]) =>
  openInquiries(openForTest({ http: fakeHttp({ [path]: data.map(accepted) }) }));
const day = ['2026-11-23', '2026-11-23'] as const;

describe('위메프의 공지사항', () => {
  it('모든 칸이 제자리에 읽힌다', () => {
    expect(answering([notice]).notices(...day)).toEqual([
      { publishedAt: '2026-11-23 09:00:00', category: '일반', title: '정기 점검', text: '화요일 새벽에 점검합니다.' },
    ]);
  });

  it('물은 날의 것만, 한 주씩 물어 준다', () => {
    const opened = openMall();
    const moments = ['2026-11-13 23:59:59', '2026-11-14 00:00:00', '2026-11-21 12:00:00', '2026-11-23 23:59:59'];
    for (const regDate of [...moments, '2026-11-24 00:00:00']) opened.buyer.postNotice({ regDate });
    opened.buyer.forgetRequests();
    const found = opened.inquiries.notices('2026-11-14 15:00:00', '2026-11-23 10:00:00');
    expect(found.map(({ publishedAt }) => publishedAt)).toEqual(moments.slice(1));
    expect(opened.buyer.requests().map(({ query }) => query)).toEqual([
      { basicDate: '2026-11-14' },
      { basicDate: '2026-11-21' },
    ]);
  });

  it('같은 날의 같은 글은 한 번만 주고, 다른 날이나 다른 글은 따로 준다', () => {
    const found = answering([
      notice,
      { ...notice, regDate: '2026-11-23 09:00:01' },
      { ...notice, title: '임시 점검' },
      { ...notice, contents: '수요일입니다.' },
    ]).notices(...day);
    expect(found.map(({ title, text }) => `${title} ${text}`)).toEqual([
      '정기 점검 화요일 새벽에 점검합니다.',
      '임시 점검 화요일 새벽에 점검합니다.',
      '정기 점검 수요일입니다.',
    ]);
  });

  it.each([
    ['2026-11-24', '2026-11-23'],
    ['', '2026-11-23'],
  ])('%j부터 %j까지에는 물을 것이 없다', (from, to) => {
    const opened = openMall();
    expect(opened.inquiries.notices(from, to)).toEqual([]);
    expect(opened.asked()).toEqual([]);
  });

  it.each<[string, Fault, string]>([
    ['답이 없으면', { cut: 'before' }, 'unavailable'],
    ['거절되면', { status: 422 }, 'unexpected'],
    ['너무 많다고 하면', { status: 429 }, 'quota'],
    ['모양이 다르면', { status: 200, body: { resultCode: 200, data: { list: [] } } }, 'unexpected'],
    ['글이 하나도 없으면', { status: 200, body: { resultCode: 200, data: [{ regDate: '' }, 7] } }, 'unexpected'],
  ])('%s 빈 목록이라 하지 않고 던진다', (_, fault, kind) => {
    const opened = openMall();
    opened.buyer.faults({ path, times: 0, fault });
    expect(() => opened.inquiries.notices(...day)).toThrow(expect.objectContaining({ kind }));
  });

  it('무엇이 섞여 와도 멈추지 않고, 다른 공지는 잃지 않는다', () => {
    const junk = fc.oneof(fc.constantFrom(undefined, null, '', [], {}, true), fc.jsonValue({ maxDepth: 2 }));
    const entry = fc.oneof(junk, fc.dictionary(fc.constantFrom(...Object.keys(notice)), junk));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.nat(4), (broken, at) => {
        const found = answering([...broken.slice(0, at), notice, ...broken.slice(at)]).notices(...day);
        expect(found.map(({ title }) => title)).toContain('정기 점검');
      }),
    );
  });
});
