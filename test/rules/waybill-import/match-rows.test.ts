import fc from 'fast-check';
import { importRows } from '../../../src/rules/waybill-import/import-rows';
import { type MatchOptions, matchRows } from '../../../src/rules/waybill-import/match-rows';
import type { RowOutcome } from '../../../src/rules/waybill-import/outcome';
import { recognise } from '../../../src/rules/waybill-import/recognise';
import { type ImportShipment, knownOf } from '../../../src/rules/waybill-import/shipment';
import { cellsOf, layoutCases } from './layouts';
import { shipmentOf, shipments, waybillOf } from './shipments';

const run = (
  cells: readonly string[][],
  listed: readonly ImportShipment[],
  options: MatchOptions = { courier: '롯데택배' },
) => matchRows(importRows(cells, recognise(cells, { known: knownOf(listed) })), listed, options);

const outcomes = (
  cells: readonly string[][],
  listed: readonly ImportShipment[],
  options?: MatchOptions,
): RowOutcome[] => run(cells, listed, options).rows.map(({ outcome }) => outcome);

/** Rows under the usual header. */
const withHeader = (...rows: string[][]) => [['배송번호', '택배사', '송장번호'], ...rows];
const byPerson = (...rows: string[][]) => [['받는분', '전화번호', '우편번호', '송장번호'], ...rows];
const byPurchase = (...rows: string[][]) => [['구매번호', '받는분', '우편번호', '송장번호'], ...rows];

const [one, two, three] = [shipmentOf(0), shipmentOf(1), shipmentOf(2)];
const number = waybillOf(0);

describe('송장을 주문에 잇기', () => {
  it.each(layoutCases)('$name: 여덟 줄이 다 제 배송을 찾는다', (layout) => {
    const listed = shipments(20);
    const { rows, counts } = run(cellsOf(layout), listed, { courier: '경동택배' });
    expect(counts).toMatchObject({ matched: 8, skipped: layout.below?.length ?? 0 });
    const keys = rows.flatMap(({ outcome }) => (outcome.kind === 'matched' ? [outcome.key] : []));
    expect(keys).toEqual(listed.slice(0, 8).map(({ key }) => key));
  });

  it('배송번호로 찾고 택배사와 번호를 정리해 준다', () => {
    const [outcome] = outcomes(withHeader([one.bundleId, '롯데', number.replace(/(\d{4})(?=\d)/g, '$1-')]), [one, two]);
    expect(outcome).toEqual({
      kind: 'matched',
      key: one.key,
      by: 'bundleId',
      courier: '롯데택배',
      number,
      warnings: [],
    });
  });

  it.each<[string, string]>([
    ['구매번호', one.purchaseId],
    ['주문번호', one.orderIds[0] ?? ''],
    ['옵션주문번호', one.lineIds[0] ?? ''],
  ])('머리글이 배송번호여도 %s이면 그것으로 찾는다', (_, id) => {
    expect(outcomes(withHeader([id, '롯데', number]), [one, two])).toMatchObject([{ kind: 'matched', key: one.key }]);
  });

  it('숫자로 바뀐 번호(200000001.0), 작은따옴표, 하이픈도 읽는다', () => {
    const ids = [`${one.purchaseId}.0`, `'${one.purchaseId}`, one.purchaseId.replace(/^(\d{4})/, '$1-')];
    for (const id of ids)
      expect(outcomes(withHeader([id, '롯데', number]), [one])).toMatchObject([{ kind: 'matched' }]);
  });

  it('택배사 열이 없으면 판매자가 고른 택배사를 쓰고, 고르지 않았으면 잘못으로 알린다', () => {
    const cells = [
      ['배송번호', '송장번호'],
      [one.bundleId, number],
    ];
    expect(outcomes(cells, [one], { courier: '롯데' })).toMatchObject([{ kind: 'matched', courier: '롯데택배' }]);
    expect(outcomes(cells, [one], {})).toMatchObject([{ kind: 'invalid', why: expect.stringContaining('택배사') }]);
  });

  it('한 칸에 든 택배사를 고른 택배사보다 먼저 쓴다', () => {
    const cells = [
      ['배송번호', '송장번호'],
      [one.bundleId, `한진택배 ${number}`],
    ];
    expect(outcomes(cells, [one])).toMatchObject([{ kind: 'matched', courier: '한진택배', number }]);
  });
});

describe('잇지 않고 알리는 것', () => {
  it.each<[string, string, string]>([
    ['지수로 줄어든 번호', '롯데', '4.00123E+11'],
    ['번호가 둘', '롯데', '400123456000, 400123456011'],
    ['번호가 아닌 글', '롯데', '재고소진'],
    ['빈 번호', '롯데', ''],
    ['모르는 택배사', '번개택배사무소', number],
    ['어느 것인지 모르는 택배사', 'KGB', number],
    ['택배사와 맞지 않는 번호', '롯데', '400123456001'],
  ])('%s는 잘못이다', (_, courier, waybill) => {
    const cells = withHeader([one.bundleId, courier, waybill], [two.bundleId, '롯데', waybillOf(1)]);
    expect(outcomes(cells, [one, two])).toMatchObject([
      { kind: 'invalid', why: expect.stringMatching(/[가-힣]/) },
      { kind: 'matched' },
    ]);
  });

  it('구매번호 하나에 배송이 둘이면 모호하고, 받는 분이나 우편번호가 다르면 가려낸다', () => {
    const both = [one, { ...two, purchaseId: one.purchaseId }];
    expect(outcomes(byPurchase([one.purchaseId, '', '', number]), both)).toMatchObject([
      { kind: 'ambiguous', keys: [one.key, two.key] },
    ]);
    expect(outcomes(byPurchase([one.purchaseId, two.recipient, '', number]), both)).toMatchObject([
      { kind: 'matched', key: two.key, by: 'purchaseId' },
    ]);
    expect(outcomes(byPurchase([one.purchaseId, '', one.zip, number]), both)).toMatchObject([
      { kind: 'matched', key: one.key },
    ]);
  });

  it('이미 같은 번호가 있는 배송은 그 배송으로 본다', () => {
    const both = [
      { ...one, state: 'sent' as const, trackingNumber: number },
      { ...two, purchaseId: one.purchaseId },
    ];
    expect(outcomes(byPurchase([one.purchaseId, '', '', number]), both)).toMatchObject([
      { kind: 'alreadySent', key: one.key, sameNumber: true },
    ]);
  });

  it('남은 배송이 하나뿐이면 그것으로 보되 확인하라고 한다', () => {
    const both = [
      { ...one, state: 'sent' as const, trackingNumber: waybillOf(7) },
      { ...two, purchaseId: one.purchaseId },
    ];
    expect(outcomes(byPurchase([one.purchaseId, '', '', number]), both)).toMatchObject([
      { kind: 'matched', key: two.key, warnings: [{ kind: 'otherShipment' }] },
    ]);
  });

  it('받는 분과 전화가 같은 배송이 둘이면, 줄이 둘이어도 모호하다', () => {
    const both = [one, { ...two, recipient: one.recipient, phone: one.phone }];
    const cells = byPerson([one.recipient, one.phone, '', number], [one.recipient, one.phone, '', waybillOf(1)]);
    expect(outcomes(cells, both)).toMatchObject([
      { kind: 'ambiguous', keys: [one.key, two.key] },
      { kind: 'ambiguous', keys: [one.key, two.key] },
    ]);
  });

  it('한 줄의 번호들이 다른 배송을 가리키거나 한 칸에 여러 배송이 있으면 모호하다', () => {
    const cells = [
      ['배송번호', '구매번호', '송장번호'],
      [one.bundleId, two.purchaseId, number],
      [three.bundleId, three.purchaseId, waybillOf(2)],
    ];
    expect(outcomes(cells, [one, two, three])).toMatchObject([
      { kind: 'ambiguous', keys: [one.key, two.key] },
      { kind: 'matched' },
    ]);
    const joined = withHeader([`${one.bundleId},${two.bundleId}`, '롯데', number]);
    expect(outcomes(joined, [one, two])).toMatchObject([{ kind: 'ambiguous', keys: [one.key, two.key] }]);
    const named = byPurchase([`${one.purchaseId}, ${two.purchaseId}`, two.recipient, two.zip, number]);
    expect(outcomes(named, [one, two])).toMatchObject([{ kind: 'ambiguous', keys: [one.key, two.key] }]);
  });

  it('한 칸의 여러 주문번호가 한 배송의 것이면 그 배송이다', () => {
    const bundle = { ...one, orderIds: ['300000001', '300000099'] };
    expect(outcomes(withHeader(['300000001/300000099', '롯데', number]), [bundle, two])).toMatchObject([
      { kind: 'matched', key: one.key },
    ]);
  });

  describe('우리 번호가 있는 열의 모르는 번호', () => {
    const withPerson = (...rows: string[][]) => [['배송번호', '받는분', '전화번호', '송장번호'], ...rows];
    const ours = [one.bundleId, one.recipient, one.phone, number];
    const stranger = ['999', two.recipient, two.phone, waybillOf(1)];
    const refused = { kind: 'unknown', why: expect.stringContaining('다른 제휴몰') };

    it('받는 분과 전화번호가 보낼 배송 하나와 꼭 같으면 주의와 함께 내놓는다', () => {
      expect(outcomes(withPerson(ours, stranger), [one, two])).toMatchObject([
        { kind: 'matched', key: one.key, warnings: [] },
        { kind: 'matched', key: two.key, by: 'recipientAndPhone', warnings: [{ kind: 'otherId' }] },
      ]);
    });

    it('택배사를 알 수 없는 줄은 다른 제휴몰의 것으로 둔다', () => {
      expect(outcomes(withPerson(ours, stranger), [one, two], {})[1]).toMatchObject(refused);
    });

    it.each<[string, string[][], ImportShipment[]]>([
      ['그 배송의 줄이 따로 있을 때', [[two.bundleId, two.recipient, two.phone, waybillOf(3)]], [one, two]],
      ['그런 줄이 둘일 때', [['998', two.recipient, two.phone, waybillOf(3)]], [one, two]],
      ['같은 분의 배송이 둘일 때', [], [one, two, { ...three, recipient: two.recipient, phone: two.phone }]],
      ['이미 보낸 배송일 때', [], [one, { ...two, state: 'sent', trackingNumber: waybillOf(9) }]],
      ['취소된 배송일 때', [], [one, { ...two, state: 'cancelled' }]],
      ['전화번호가 다를 때', [], [one, { ...two, phone: '010-9999-0000' }]],
      ['전화번호가 가려져 있을 때', [], [one, { ...two, phone: '010-****-1001' }]],
    ])('내놓지 않는다: %s', (_, others, listed) => {
      const found = outcomes(withPerson(ours, stranger, ...others), listed);
      expect(found.slice(0, 2)).toMatchObject([{ kind: 'matched', key: one.key }, refused]);
    });
  });

  it.each([
    '100,000,001',
    '[100000001]',
    '"100000001"',
    '#100000001',
    '(1000-00001)',
    "'100000001.0",
    '１００，０００，００１',
  ])('배송번호 %s은(는) 100000001이다', (id) => {
    expect(outcomes(withHeader([id, '롯데', number]), [one, two])).toMatchObject([
      { kind: 'matched', key: one.key, by: 'bundleId' },
    ]);
  });

  it('쉼표로 나눈 번호 여럿은 여전히 여럿이다', () => {
    const bundle = { ...one, orderIds: ['300000001', '300000099'] };
    expect(outcomes(withHeader(['300000001,300000099', '롯데', number]), [bundle, two])).toMatchObject([
      { kind: 'matched', key: one.key, by: 'orderId' },
    ]);
  });

  it('줄여 쓴 배송번호는 받는 분으로 찾고, 그마저 없으면 줄여 쓴 숫자라고 말한다', () => {
    const cells = (...row: string[]) => [['배송번호', '받는분', '전화번호', '송장번호'], row];
    expect(outcomes(cells('1.00E+08', one.recipient, one.phone, number), [one, two])).toMatchObject([
      { kind: 'matched', key: one.key, by: 'recipientAndPhone' },
    ]);
    expect(outcomes(withHeader(['1.00E+08', '롯데', number]), [one, two])).toMatchObject([
      { kind: 'unknown', why: expect.stringContaining('줄여 쓴 숫자') },
    ]);
  });

  it('상자 수가 붙은 번호는 상자 수를 빼고 넣고, 둘째 상자의 줄은 한 번만 넣는다', () => {
    const cells = withHeader([one.bundleId, '한진', `${number}-01`], [one.bundleId, '한진', `${number}-02`]);
    expect(outcomes(cells, [one])).toMatchObject([
      { kind: 'matched', number, warnings: [{ kind: 'reader', message: expect.stringContaining('상자 수') }] },
      { kind: 'duplicate', sameNumber: true },
    ]);
    const inOneCell = [
      ['배송번호', '송장번호'],
      [one.bundleId, `한진택배 ${number}-01`],
    ];
    expect(outcomes(inOneCell, [one])).toMatchObject([
      { kind: 'matched', courier: '한진택배', number, warnings: [{ message: expect.stringContaining('상자 수') }] },
    ]);
  });

  it('배송 조회 주소만 있는 열도 그 번호로 읽는다', () => {
    const link = `https://trace.example.com/tracking?lang=ko&slipno=${number}`;
    expect(outcomes(withHeader([one.bundleId, '롯데', link]), [one])).toMatchObject([
      { kind: 'matched', number, warnings: [{ message: expect.stringContaining('주소') }] },
    ]);
  });

  it.each([
    ['050 안심번호', '0504-1234-5678', '50412345678'],
    ['짧은 050 안심번호', '0504-123-4567', '5041234567'],
    ['서울', '02-1234-5678', '212345678'],
    ['서울의 짧은 번호', '02-123-4567', '21234567'],
    ['다른 지역', '031-123-4567', '311234567'],
    ['070', '070-1234-5678', '7012345678'],
    ['080', '080-123-4567', '801234567'],
    ['국가번호', '010-1234-5678', '821012345678'],
    ['국가번호와 0', '010-1234-5678', '8201012345678'],
    ['0082', '010-1234-5678', '0082-10-1234-5678'],
    ['숫자 셀', '010-1234-5678', '1012345678.0'],
    ['숫자 셀의 안심번호', '0504-1234-5678', '50412345678.0'],
  ])('0이 사라진 전화번호도 같은 번호이다: %s', (_, phone, written) => {
    const cells = [
      ['받는분', '받는분 전화번호', '택배사', '운송장번호'],
      [one.recipient, written, '롯데택배', number],
    ];
    expect(outcomes(cells, [{ ...one, phone }])).toMatchObject([
      { kind: 'matched', key: one.key, by: 'recipientAndPhone', warnings: [] },
    ]);
  });

  it('번호 열이 다 판매자의 관리번호이면 받는 분으로 찾는다', () => {
    const cells = [
      ['관리번호', '받는분', '전화번호', '송장번호'],
      ['A-1', one.recipient, one.phone, number],
      ['A-2', two.recipient, two.phone, waybillOf(1)],
    ];
    expect(outcomes(cells, [one, two])).toMatchObject([{ by: 'recipientAndPhone' }, { by: 'recipientAndPhone' }]);
  });

  it('없는 사람은 모른다고 한다', () => {
    expect(outcomes(byPerson(['없는이', '010-0000-0000', '', number]), [one])).toMatchObject([{ kind: 'unknown' }]);
    expect(outcomes(byPerson(['', one.phone, '', number]), [one])).toMatchObject([{ kind: 'unknown' }]);
  });

  it('이미 발송한 배송은 번호가 같은지 다른지 말한다', () => {
    const sent = { ...one, state: 'sent' as const, trackingNumber: '4001-2345-6000' };
    expect(outcomes(withHeader([one.bundleId, '', '400123456000']), [sent])).toMatchObject([
      { kind: 'alreadySent', sameNumber: true },
    ]);
    expect(outcomes(withHeader([one.bundleId, '', waybillOf(5)]), [sent])).toMatchObject([
      { kind: 'alreadySent', sameNumber: false, why: expect.stringContaining('송장수정') },
    ]);
  });

  it('취소된 주문은 보내지 말라고 한다', () => {
    expect(outcomes(withHeader([one.bundleId, '롯데', number]), [{ ...one, state: 'cancelled' }])).toMatchObject([
      { kind: 'cancelled', key: one.key },
    ]);
  });
});

describe('받는 분으로 찾기', () => {
  it.each<[string, string[], string]>([
    ['이름과 전화', [one.recipient, '01000001000', ''], 'recipientAndPhone'],
    ['0이 빠진 전화', [one.recipient, '1000001000', ''], 'recipientAndPhone'],
    ['가린 이름과 전화', ['김*늘', one.phone, ''], 'recipientAndPhone'],
    ['이름과 가린 전화', [one.recipient, '010-****-1000', ''], 'recipientAndPhone'],
    ['이름과 우편번호', [one.recipient, '', one.zip], 'recipientAndZip'],
    ['이름과 우편번호, 안심번호', [one.recipient, '0502-0000-0000', one.zip], 'recipientAndZip'],
    ['가린 이름과 우편번호', ['김○늘', '', one.zip], 'recipientAndZip'],
  ])('%s', (_, row, by) => {
    expect(outcomes(byPerson([...row, number]), [one, two, three])).toMatchObject([
      { kind: 'matched', key: one.key, by },
    ]);
  });

  it('가려진 것으로 이었으면 확인하라고 한다', () => {
    expect(outcomes(byPerson(['김*늘', one.phone, '', number]), [one])).toMatchObject([
      { warnings: [{ kind: 'alike' }] },
    ]);
    expect(outcomes(byPerson([one.recipient, one.phone, '', number]), [one])).toMatchObject([{ warnings: [] }]);
  });

  it('가려진 이름에 맞는 사람이 둘이면 모호하다', () => {
    const other = { ...two, recipient: '김비늘', phone: one.phone };
    expect(outcomes(byPerson(['김*늘', one.phone, '', number]), [one, other])).toMatchObject([{ kind: 'ambiguous' }]);
  });

  it('이름과 우편번호가 같아도 전화가 다르면 잇지 않는다', () => {
    expect(outcomes(byPerson([one.recipient, '010-0000-9999', one.zip, number]), [one])).toMatchObject([
      { kind: 'unknown', why: expect.stringContaining('전화번호가 다릅니다') },
    ]);
  });

  it('이름만으로는 잇지 않는다', () => {
    expect(outcomes(byPerson([one.recipient, '0502-0000-0000', '', number]), [one])).toMatchObject([
      { kind: 'unknown' },
    ]);
  });

  it('번호는 맞는데 받는 분이 다르면 이은 뒤 확인하라고 한다', () => {
    expect(outcomes(byPurchase([one.purchaseId, '다른이', '', number]), [one])).toMatchObject([
      { kind: 'matched', key: one.key, warnings: [{ kind: 'otherRecipient' }] },
    ]);
  });
});

describe('주의와 겹친 줄', () => {
  it('보내지 않은 다른 번호가 있으면 바꾼다고 알리고, 같은 번호면 알리지 않는다', () => {
    const typed = { ...one, trackingNumber: waybillOf(9), courier: '롯데택배' };
    expect(outcomes(withHeader([one.bundleId, '롯데', number]), [typed])).toMatchObject([
      { warnings: [{ kind: 'overwrites' }] },
    ]);
    expect(outcomes(withHeader([one.bundleId, '롯데', waybillOf(9)]), [typed])).toMatchObject([{ warnings: [] }]);
    expect(outcomes(withHeader([one.bundleId, '한진', waybillOf(9)]), [typed])).toMatchObject([
      { warnings: [{ kind: 'overwrites' }] },
    ]);
  });

  it.each([['held'], ['unconfirmed']] as const)('%s 상태는 이은 뒤 알린다', (state) => {
    expect(outcomes(withHeader([one.bundleId, '롯데', number]), [{ ...one, state }])).toMatchObject([
      { kind: 'matched', warnings: [{ kind: state }] },
    ]);
  });

  it('같은 배송이 같은 번호로 두 번이면 하나만 넣는다', () => {
    const row = [one.bundleId, '롯데', number];
    expect(outcomes(withHeader(row, row), [one])).toMatchObject([
      { kind: 'matched', key: one.key },
      { kind: 'duplicate', key: one.key, sameNumber: true, of: 1, rows: [1, 2] },
    ]);
  });

  it('같은 배송이 다른 번호로 두 번이면(상자 두 개) 둘 다 알리고 넣지 않는다', () => {
    const cells = withHeader(
      [one.bundleId, '롯데', number],
      [one.bundleId, '롯데', waybillOf(1)],
      [two.bundleId, '롯데', waybillOf(2)],
    );
    const doubled = { kind: 'duplicate', key: one.key, sameNumber: false, why: expect.stringContaining('여러 상자') };
    expect(outcomes(cells, [one, two])).toMatchObject([doubled, doubled, { kind: 'matched', key: two.key }]);
  });

  it('다른 두 배송의 번호가 같으면 함께 포장했는지 묻는다', () => {
    const cells = withHeader([one.bundleId, '롯데', number], [two.bundleId, '롯데', number]);
    const shared = { kind: 'matched', warnings: [{ kind: 'sharedNumber' }] };
    expect(outcomes(cells, [one, two])).toMatchObject([shared, shared]);
  });

  it('빈 줄, 합계, 되풀이된 머리글은 세고 건너뛴다', () => {
    const cells = withHeader(
      [one.bundleId, '롯데', number],
      ['', '', ''],
      ['배송번호', '택배사', '송장번호'],
      [two.bundleId, '롯데', waybillOf(1)],
      ['합 계', '', '2건'],
      ['총 2건', '', ''],
    );
    const result = run(cells, [one, two]);
    expect(result.counts).toMatchObject({ matched: 2, skipped: 4 });
    expect(result.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(result.rows.map(({ outcome }) => (outcome.kind === 'skipped' ? outcome.as : ''))).toEqual([
      '',
      'blank',
      'header',
      '',
      'total',
      'total',
    ]);
  });

  it('이름이 합계인 사람의 줄은 건너뛰지 않는다', () => {
    const person = { ...one, recipient: '계' };
    expect(outcomes(byPerson(['계', one.phone, '', number]), [person])).toMatchObject([{ kind: 'matched' }]);
  });
});

describe('언제나 지키는 것', () => {
  it('모든 줄이 꼭 한 가지이고, 한 배송은 한 줄에만 이어지며, 이은 것은 찾던 배송이다', () => {
    const listed: ImportShipment[] = shipments(6).map((shipment, at) => ({
      ...shipment,
      purchaseId: at < 2 ? '200000001' : shipment.purchaseId,
      ...(at === 3 && { recipient: '김하늘', phone: '010-0000-1000' }),
      ...(at === 4 && { state: 'sent' as const, trackingNumber: waybillOf(4) }),
      ...(at === 5 && { state: 'cancelled' as const }),
    }));
    const pick = (texts: string[]) => fc.constantFrom('', '합계', '송장번호', '김*늘', ...texts);
    const row = fc.tuple(
      pick(listed.flatMap((one) => [one.bundleId, one.purchaseId, ...one.orderIds])),
      pick(listed.map((one) => one.recipient)),
      pick(listed.map((one) => one.phone)),
      pick(listed.map((one) => one.zip)),
      fc.constantFrom('', '롯데', 'CJ', 'KGB'),
      pick(listed.map((_, at) => waybillOf(at))),
    );
    const header = ['배송번호', '받는분', '전화번호', '우편번호', '택배사', '송장번호'];
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const result = run([header, ...rows], listed);
        expect(result.rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
        expect(Object.values(result.counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        const keys = result.rows.flatMap(({ outcome }) => (outcome.kind === 'matched' ? [outcome.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
        for (const { row, outcome } of result.rows) {
          if (outcome.kind !== 'matched') continue;
          const shipment = listed.find(({ key }) => key === outcome.key);
          const [id = ''] = rows[row - 1] ?? [];
          const ids = [shipment?.bundleId, shipment?.purchaseId, ...(shipment?.orderIds ?? [])];
          expect(/^\d/.test(id) ? ids.includes(id) : true).toBe(true);
          expect(['sent', 'cancelled']).not.toContain(shipment?.state);
        }
      }),
    );
  });

  it('한 사람의 배송이 수천 건이어도 모호하다고 한다', () => {
    const same = { purchaseId: '200000001', recipient: '김하늘', phone: '010-0000-0000', zip: '06164' };
    const listed = shipments(1000).map((shipment) => ({ ...shipment, ...same }));
    const bought = run(byPurchase(['200000001', '김*늘', '06164', number]), listed);
    expect(bought.rows).toMatchObject([{ outcome: { kind: 'ambiguous', why: expect.stringContaining('1000건') } }]);
    expect(run(byPerson(['김*늘', '010-0000-0000', '06164', number]), listed).counts.matched).toBe(0);
  });

  it('5,000줄을 5,000배송에 다 잇는다', () => {
    const listed = shipments(5000);
    const byId = listed.map((shipment, at) => [shipment.bundleId, '롯데', waybillOf(at)]);
    expect(run(withHeader(...byId), listed).counts.matched).toBe(5000);
    const people = listed.map((shipment, at) => [shipment.recipient, '', shipment.zip, waybillOf(at)]);
    expect(run(byPerson(...people), listed).counts.matched).toBe(5000);
  });
});
