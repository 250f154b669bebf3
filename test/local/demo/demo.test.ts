/** `npm run demo` as a whole: it ends well and tells what a seller would want to see. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyState } from '../../../local/apps-script';
import { readWorkbook } from '../../../local/apps-script/xlsx';
import { demoApiKey } from '../../../local/malls/wemakeprice/core/accounts';
import { readState } from '../../../local/store/state-file';

const root = path.resolve(__dirname, '../../..');

describe('시연', () => {
  let told = '';
  let ended: ReturnType<typeof spawnSync> | undefined;
  beforeAll(() => {
    ended = spawnSync(process.execPath, ['--import', 'tsx', 'local/demo.ts'], { cwd: root, encoding: 'utf8' });
    told = String(ended.stdout);
  });

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
    expect(told).toContain('새 주문 2건, 바뀐 주문 2건');
    expect(told.indexOf('「주문」 탭')).toBeLessThan(told.indexOf('「연동이력」 탭'));
  });

  it('매뉴얼의 주문은 두 행이 한 묶음으로 발주확인되고, 늦는 주문에는 지연사유가 함께 간다', () => {
    expect(told).toContain('위메프에는 발주확인을 한 번만 보냈습니다');
    expect(told).toMatch(/상품준비중 +2026-11-27 +주문 폭주 +성공/);
    expect(told).toMatch(/상품준비중 +2026-11-30 14시 +상품 재고 부족 +성공/);
    expect(told).toMatch(/취소완료 .* 성공 +주의: 배송번호 \d+의 다른 1행은 그대로 팔립니다/);
  });

  it('택배사 프로그램에서 복사한 송장 200건 가운데 읽을 수 없는 번호 둘만 손으로 적는다', () => {
    expect(told).toContain('미리보기: 넣을 것 198, 모르는 것 1, 읽을 수 없는 것 2, 겹친 것 1, 빈 줄과 합계 1');
    expect(told).toContain('198행에 송장번호를 적었습니다');
  });

  it('모든 배송을 한 번씩만 보내고, 취소를 요청한 배송은 보류한다', () => {
    expect(told).toContain('송장전송: 성공 200행');
    expect(told).toContain('위메프에 보낸 송장 200건: 배송마다 한 번씩이고');
    expect(told).toMatch(/송장전송 +보류 +CJ대한통운 +\d{12} +취소요청 +건너뜀/);
  });

  it('강제완료는 물어본 뒤에 하고, 고친 송장번호는 위메프에 있으며, 다음 수집에서 배송중으로 보인다', () => {
    expect(told).toMatch(/묻습니다: 송장 1건\(.*\)을 강제완료할까요\?.*→ 예/);
    expect(told).toContain('위메프의 송장번호: 로젠택배 90123456787');
    expect(told).toContain('「주문」의 주문상태: 배송중 201개');
  });

  it('취소는 승인하고, 물어본 뒤 거절하고, 그 사이에 철회된 것은 철회로 닫는다', () => {
    expect(told).toMatch(/묻습니다: 취소 요청 1건\(.*\)을 거절할까요\?.*→ 예/);
    expect(told).toMatch(/취소 +철회 .*건너뜀 +구매자가 요청을 거두어/);
    expect(told).toContain('클레임 처리: 성공 2행(클레임 2건), 건너뜀 1행');
  });

  it('반품은 수거와 보류를 거쳐 승인되고, 교환은 재배송해서 완료된다', () => {
    expect(told).toContain('보류 → 처리상태 보류, 수거상태 수거완료');
    expect(told).toMatch(/반품 +승인 .*수거완료 +성공/);
    expect(told).toMatch(/교환 +완료 .*수거완료 +성공/);
  });

  it('문의 둘과 긴급알리미 하나에 한 번에 답하고, 긴급알리미는 메일로 알린다', () => {
    expect(told).toContain('답변전송: 성공 3행');
    expect(told).toMatch(/seller@example.com에게 간 메일: .*긴급알리미 1건/);
  });

  it('끝난 뒤 인증키는 저장한 사람의 속성에만, 구매자는 개인정보의 열에만 있다', async () => {
    const file = path.join(root, 'out', '위메프.xlsx');
    const saved = await readState(file);
    const { sheets } = await readWorkbook(readFileSync(file), { name: '위메프', newId: () => 'new' });
    const { userProperties, ...rest } = saved?.platform ?? emptyState();
    const part = demoApiKey.slice(0, 16);
    expect(JSON.stringify(userProperties)).toContain(part);
    expect([told, JSON.stringify(rest), JSON.stringify(sheets)].filter((text) => text.includes(part))).toEqual([]);
    // 010-0000-0000 is the shop itself.
    const person = /010-0000-(?!0000)\d{4}/;
    expect(JSON.stringify(sheets.find(({ name }) => name === '주문'))).toMatch(person);
    const elsewhere = sheets.filter(({ name }) => !['주문', '송장', '클레임', '문의'].includes(name));
    expect(person.test(JSON.stringify([rest, elsewhere]))).toBe(false);
  });
});
