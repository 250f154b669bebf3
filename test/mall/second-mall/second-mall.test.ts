/** The tests' own mall keeps every promise: a mall is one folder and one line. */
import type { HttpAnswer } from '../../../src/ports';
import { conformance } from '../conformance/stories';
import { secondMall } from './index';
import { keys, type LocalBox, localSecondMall } from './local';

const body = (text: string, status = 200): HttpAnswer => ({ lost: false, status, headers: {}, body: text });

conformance({
  adapter: secondMall,
  fields: { sellerId: 'seller', ...keys },
  secrets: [keys.secretKey],
  local(now) {
    const mall = localSecondMall(now);
    const boxOf = (bundleId: string) => mall.boxes.find(({ box }) => box === bundleId)!;
    return {
      handle: mall.handle,
      place({ lines = 1, confirmed = false } = {}) {
        const nth = mall.boxes.length;
        const box: LocalBox = {
          ...{ box: `12345678901234567${nth}`.slice(-19), purchase: `300000${nth}`, state: confirmed ? '20' : '10' },
          ...{ paid: '202611230900', courier: '', number: '', wantsCancel: false },
          lines: Array.from({ length: lines }, (_, at) => ({ seq: `${at + 1}`, product: '보리차', option: '뷁' })),
        };
        mall.boxes.push(box);
        return { bundleId: box.box, lineIds: box.lines.map(({ seq }) => `${box.box}-${seq}`) };
      },
      cancelWhole(bundleId) {
        boxOf(bundleId).state = '90';
      },
      wantCancel(bundleId) {
        boxOf(bundleId).wantsCancel = true;
      },
      standing: (bundleId) => [boxOf(bundleId).state, boxOf(bundleId).number].join(' '),
    };
  },
  answers: {
    tooMany: body('천천히', 429),
    wrongKey: body('{"code":"KEY","message":"키가 다릅니다"}'),
    wrongAddress: body('{"code":"IP","message":"IP 203.0.113.7 is not allowed"}', 403),
  },
  lists: { fresh: 'open', sent: 'sent' },
  writes: ({ method, url }) => method === 'PUT' || method === 'DELETE' || url.includes('/ship/'),
  spoil: (answer) => (answer.lost ? answer : { ...answer, body: answer.body.replace(/<box>\d+<\/box>/, '<box/>') }),
  manyOrders: 8,
  reason: { reason: '', reasonKind: 'soldOut' },
});
