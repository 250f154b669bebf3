/** What a collection is told ends a row of 주문 of which a run could not say that it was done; nothing else does. */
import { recordActed, recordCollected } from '../../../src/jobs/bundles/record-bundles';
import { fakeMall } from '../../helpers/fake-mall';
import { orderBundle, orderContext } from '../../helpers/order-context';

const CONFIRMED = { status: '상품준비중' };

type Record = (...told: Parameters<typeof recordCollected>) => unknown;

/** The row of one order after the mall has told of it; `lines` as for `orderBundle`. */
function told(cells: object, lines: Parameters<typeof orderBundle>[1], record: Record = recordCollected) {
  const row = {
    mall: '위메프',
    lineId: '500',
    bundleId: '100',
    state: '신규주문',
    message: '확인하지 못했습니다.',
    ...cells,
  };
  const { context, orders } = orderContext(fakeMall(), { orders: [row] });
  record(context, [orderBundle({}, lines)]);
  return orders().find(({ lineId }) => lineId === '500');
}

it.each(['확인필요', '실패'])(
  '결과가 %s인 발주확인은 위메프가 상품준비중이라고 하면 성공이고 작업이 비워진다',
  (result) => {
    const row = told({ action: '발주확인', result }, [CONFIRMED]);
    expect(row).toMatchObject({ state: '상품준비중', result: '성공' });
    expect([row?.action, row?.message]).toEqual([undefined, undefined]);
  },
);

it('판매취소도 위메프가 취소완료라고 하면 성공이다', () => {
  const row = told({ action: '판매취소', result: '확인필요' }, [{ status: '취소완료' }]);
  expect(row).toMatchObject({ result: '성공' });
  expect(row?.action).toBeUndefined();
});

it.each([
  ['아직 신규주문이면', { action: '발주확인', result: '확인필요' }, { status: '신규주문' }],
  ['구매자가 취소를 요청했으면', { action: '발주확인', result: '실패' }, { status: '취소요청' }],
  ['판매취소인데 발송했으면', { action: '판매취소', result: '실패' }, { status: '배송중' }],
  ['함께 알릴 출고예정일이 남았으면', { action: '발주확인', result: '확인필요', shipOn: '2026-11-27' }, CONFIRMED],
  ['판매자가 아직 실행하지 않았으면', { action: '발주확인' }, CONFIRMED],
])('%s 작업과 결과를 그대로 둔다', (_, cells, line) => {
  const row = told(cells, [line]);
  expect(row?.action).toBeDefined();
  expect(row?.result).toBe(Reflect.get(cells, 'result'));
  expect(row?.message).toBe('확인하지 못했습니다.');
});

it('작업하는 실행이 읽은 것은 실행이 스스로 말하므로 건드리지 않는다', () => {
  const row = told({ action: '발주확인', result: '확인필요' }, [CONFIRMED], (context, bundles) =>
    recordActed(context, bundles, 'orders', 'rows'),
  );
  expect(row).toMatchObject({ result: '확인필요' });
  expect(row?.action).toBeDefined();
});
