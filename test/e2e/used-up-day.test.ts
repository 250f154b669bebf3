/** A day's quota of Google that is used up: said as 내일, once, and what has not left stays as it was. */
import { fill, openOrderShop, rowOf, runOn, waybill, writesOf } from '../helpers/order-shop';

/** Each language, and a wording that nobody has seen. */
const refusals = [
  'Service invoked too many times for one day: urlfetch.',
  '하루에 서비스를 호출한 횟수가 너무 많습니다: urlfetch.',
  '하루에 쓸 수 있는 만큼을 모두 썼습니다.',
];

describe.each(refusals)('하루의 요청을 다 쓰면: %s', (text) => {
  function shop(parcels: number) {
    const scene = openOrderShop();
    const bundles = Array.from({ length: parcels }, () => scene.buyer.placeOrder({ state: 'CONFIRM' }).bundleNo);
    scene.collectNow();
    bundles.forEach((bundle, at) => {
      fill(scene, '송장', bundle, { 작업: '송장전송', 택배사: 'CJ', 송장번호: waybill(at + 1) });
    });
    scene.buyer.forgetRequests();
    return { scene, bundles };
  }

  it('송장전송은 첫 거절에서 멈추고, 나가지 않은 행은 확인필요도 전송중도 되지 않으며, 내일이라고 말한다', () => {
    const { scene, bundles } = shop(40);
    let left = 3;
    let refused = 0;
    const free = scene.runtime.gate.hook({
      before(call, act) {
        if (call.name !== 'UrlFetchApp.fetchAll') return;
        left -= 1;
        if (left >= 0) return;
        refused += 1;
        act.fail(text);
      },
    });
    const runs = runOn(scene, '송장');
    free();
    const sent = writesOf(scene).length;
    const states = bundles.map((bundle) => rowOf(scene, '송장', bundle)['전송상태']);
    expect(refused).toBe(1);
    expect(sent).toBeGreaterThan(0);
    expect(states.filter((state) => state === '전송완료')).toHaveLength(sent);
    expect(states.filter((state) => state === '전송대기')).toHaveLength(40 - sent);
    expect(
      runs
        .at(-1)
        ?.lines.map((line) => line.text)
        .join('\n'),
    ).toContain('내일 다시 실행');
    runOn(scene, '송장');
    expect(writesOf(scene)).toHaveLength(40);
  });

  it('수집은 까닭과 내일을 말하고, 이튿날 빠짐없이 가져온다', () => {
    const scene = openOrderShop();
    scene.buyer.placeOrder({});
    const free = scene.runtime.gate.hook({
      before: (call, act) => (call.name === 'UrlFetchApp.fetchAll' ? act.fail(text) : undefined),
    });
    const [run] = scene.collectNow();
    free();
    expect(run?.state).toBe('실패');
    expect(run?.lines.at(-1)?.text).toContain('내일 다시 실행');
    scene.tick(15 * 60);
    expect(scene.rows('주문')).toHaveLength(1);
  });
});

it('하루의 메일을 다 쓰면 그날은 다시 해 보지 않고 내일이라고 적는다', () => {
  const scene = openOrderShop({ limits: { mailsPerDay: 0 } });
  scene.buyer.sendUrgent({});
  for (let tick = 0; tick < 3; tick += 1) scene.tick();
  const mails = scene.rows('연동이력').filter((row) => row['작업'] === '알림 메일');
  expect(mails.map((row) => row['메시지'])).toEqual([expect.stringContaining('내일 다시 보냅니다')]);
});
