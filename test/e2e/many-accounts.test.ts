/** One file with five accounts: what a tick reads of the sheet is read once for all of them, and each keeps its own watermark. */
import { orderKinds } from '../../src/mall/port/mall';
import { accountOf, openScene, type Scene } from '../helpers/scene';

const OTHERS = ['b', 'c', 'd', 'e'].map((letter) => ({ userId: `seller-${letter}`, apiKey: letter.repeat(128) }));

/** All five have collected what they have, some of it open. */
function withFive(): Scene {
  const scene = openScene();
  scene.setUp();
  for (const { userId, apiKey } of OTHERS) {
    scene.buyer.account({ userId, act: 'issue', apiKey });
    scene.ask('saveAccount', accountOf(userId, apiKey));
  }
  for (const { userId } of [{ userId: 'sbdc6678' }, ...OTHERS]) scene.buyer.placeOrder({ userId });
  scene.tick();
  scene.tick();
  return scene;
}

/** Which calls of a tick move cells, by name. */
function movingCalls(scene: Scene): string[] {
  const moving: string[] = [];
  const { gate } = scene.runtime;
  gate.hook({
    before(call) {
      if (call.read + call.written > 0) moving.push(call.name);
    },
  });
  scene.tick();
  return moving;
}

it('새로 온 것이 없는 수집은 계정이 다섯이어도 칸을 옮기는 호출이 12번을 넘지 않는다', () => {
  const scene = withFive();
  expect(scene.rows('주문')).toHaveLength(5);
  const moving = movingCalls(scene);
  expect({ moving, isFew: moving.length <= 12 }).toMatchObject({ isFew: true });
});

describe('한 계정이 막혀도', () => {
  /** Of the lists of orders. */
  const watermarks = (scene: Scene, sellerId: string): string[] => {
    const prefix = `collected:위메프:${sellerId}:`;
    const { documentProperties } = scene.runtime.state;
    return Object.keys(orderKinds).map((kind) => JSON.parse(documentProperties[prefix + kind] ?? '{}').until);
  };

  it('키가 폐기된 계정의 기준 시각만 서 있고, 다른 계정은 모두 그 수집의 시각까지 안다', () => {
    const scene = withFive();
    const [ill] = OTHERS;
    scene.buyer.account({ userId: ill!.userId, act: 'revoke' });
    const before = watermarks(scene, ill!.userId);
    const healthy = ['sbdc6678', ...OTHERS.slice(1).map(({ userId }) => userId)];
    const seen = healthy.map((userId) => watermarks(scene, userId));
    scene.tick();
    expect(watermarks(scene, ill!.userId)).toEqual(before);
    healthy.forEach((userId, at) => {
      const now = watermarks(scene, userId);
      expect(now.every((until, nth) => until > (seen[at]?.[nth] ?? ''))).toBe(true);
    });
  });

  it('답이 오지 않는 계정은 남의 수집을 늦추지 않고, 풀리면 빠진 것 없이 온다', () => {
    const scene = withFive();
    for (const { userId } of OTHERS) scene.buyer.placeOrder({ userId });
    const [ill] = OTHERS;
    scene.buyer.account({ userId: ill!.userId, act: 'suspend' });
    scene.tick();
    const mine = (userId: string) => scene.rows('주문').filter((row) => row['판매자ID'] === userId).length;
    expect(OTHERS.map(({ userId }) => mine(userId))).toEqual([1, 2, 2, 2]);
    scene.buyer.account({ userId: ill!.userId, act: 'resume' });
    scene.tick();
    expect(OTHERS.map(({ userId }) => mine(userId))).toEqual([2, 2, 2, 2]);
  });
});
