/** `npm run demo` as a whole: it ends well and tells what a seller would want to see. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

describe('시연', () => {
  let told = '';
  let ended: ReturnType<typeof spawnSync> | undefined;
  beforeAll(() => {
    ended = spawnSync(process.execPath, ['--import', 'tsx', 'local/demo.ts'], { cwd: root, encoding: 'utf8' });
    told = String(ended.stdout);
  }, 180_000);

  it('오류 없이 끝난다', () => {
    expect(ended).toMatchObject({ status: 0 });
    expect(told).toContain('끝났습니다. 결과 파일: out/위메프.xlsx');
  });

  it('매뉴얼의 상품은 고치지 않고 반영완료까지 간다', () => {
    expect(told).toMatch(/위메프 테스트 상품 +\d+ +230000 .*반영완료 +성공/);
  });

  it('우편번호 7997은 앞의 0을 되찾아 저장했다고 말한다', () => {
    expect(told).toMatch(/앞의 0이 빠져 있어 07997/);
  });

  it('틀린 상품 서른 개를 행마다 말하고, 고친 뒤에는 모두 반영완료이다', () => {
    const wrong = told.split('\n').filter((line) => /^ {2}\d+ +「/.test(line));
    expect(wrong).toHaveLength(30);
    expect(told).toContain('판매상품: 반영완료 301개');
    expect(told).toContain('위메프에 등록된 상품 301개');
  });

  it('주문을 두 번 수집하고 「주문」과 「연동이력」 탭으로 맺는다', () => {
    expect(told).toContain('새 주문 6건, 바뀐 주문 0건');
    expect(told).toContain('새 주문 1건, 바뀐 주문 3건');
    expect(told.indexOf('「주문」 탭')).toBeLessThan(told.indexOf('「연동이력」 탭'));
  });
});
