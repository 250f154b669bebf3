/** 공지사항 수집, whole: once a day in the tick, and its failure hurts nothing else. */
import type { Run } from '../../src/engine/run';
import { openInquiryShop, runOf, workOffJob } from '../helpers/inquiry-shop';
import type { Scene } from '../helpers/scene';

const ofNotices = (runs: readonly Run[]) => runOf(runs, 'collectNotices');
const said = (run: Run | undefined) => run?.lines.at(-1)?.text ?? '';
const asked = (scene: Scene) => scene.buyer.requests().filter(({ path }) => path.startsWith('/notice/')).length;
const notice = { type: '정산', title: '정산일 안내', contents: '매월 10일입니다.', regDate: '2026-11-23 09:00:00' };

it('공지사항이 한 행씩 적히고, 다시 모아도 늘지 않으며, 글이 바뀌면 그 행이 바뀐다', () => {
  const scene = openInquiryShop();
  scene.buyer.postNotice(notice);
  scene.collectNow();
  const row = { 제휴몰: '위메프', 등록일: notice.regDate, 구분: '정산', 제목: '정산일 안내', 내용: '매월 10일입니다.' };
  expect(scene.rows('공지사항')).toEqual([row]);
  const range = { job: 'collectNotices', from: '2026-11-20', to: '2026-11-23' };
  expect(said(workOffJob(scene, range))).toContain('새 공지사항 0건, 바뀐 공지사항 0건');
  const changed = {
    regDate: notice.regDate,
    type: notice.type,
    title: notice.title,
    contents: '매월 11일로 바뀌었습니다.',
  };
  scene.buyer.faults({ path: '/notice/', fault: { status: 200, body: { resultCode: 200, data: [changed] } } });
  workOffJob(scene, range);
  expect(scene.rows('공지사항')).toEqual([{ ...row, 내용: changed.contents }]);
});

it('자동 수집은 하루에 한 번만 묻고, 다음 날 다시 묻는다', () => {
  const scene = openInquiryShop();
  scene.tick();
  expect(asked(scene)).toBeGreaterThan(0);
  scene.buyer.forgetRequests();
  expect(said(ofNotices(scene.tick()))).toContain('오늘은 이미 가져왔습니다');
  expect(asked(scene)).toBe(0);
  scene.buyer.postNotice({ regDate: '2026-11-23 23:50:00' });
  scene.goTo('2026-11-24 08:00:00');
  scene.tick();
  expect(scene.rows('공지사항')).toHaveLength(1);
});

it('실패해도 다른 수집을 막지 않고, 같은 날 다음 수집에서 다시 묻는다', () => {
  const scene = openInquiryShop();
  scene.buyer.placeOrder({});
  scene.buyer.ask({});
  scene.buyer.postNotice(notice);
  scene.buyer.faults({ path: '/notice/', times: 0, fault: { status: 500 } });
  const runs = scene.collectNow();
  expect(ofNotices(runs)?.state).toBe('실패');
  expect(runOf(runs, 'collectInquiries')).toMatchObject({ state: '완료', failed: 0 });
  expect([scene.rows('주문'), scene.rows('문의')].map((rows) => rows.length)).toEqual([1, 1]);
  scene.buyer.clearFaults();
  scene.tick();
  expect(scene.rows('공지사항')).toHaveLength(1);
});

it('판매자가 고른 지난 기간은 언제든 가져오고, 그날의 자동 수집을 막지 않는다', () => {
  const scene = openInquiryShop();
  scene.buyer.postNotice({ ...notice, regDate: '2026-10-05 09:00:00' });
  scene.buyer.postNotice(notice);
  workOffJob(scene, { job: 'collectNotices', from: '2026-10-01', to: '2026-10-31' });
  expect(scene.rows('공지사항').map((row) => row['등록일'])).toEqual(['2026-10-05 09:00:00']);
  scene.tick();
  expect(scene.rows('공지사항')).toHaveLength(2);
});
