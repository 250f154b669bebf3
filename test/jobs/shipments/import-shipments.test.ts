/** 송장 붙여넣기: what a preview says, and what is written of it. */
import { blockOf, bundleOf, linesOf, openShipmentTab, shipment, waybillOf } from './known-shipment';

const opened = () => openShipmentTab(shipment(0), shipment(1), shipment(2));

describe('미리보기', () => {
  it('아무것도 쓰지 않고, 넣을 행과 번호를 보여 준다', () => {
    const { preview, workbook } = opened();
    const before = JSON.stringify(workbook.state());
    const view = preview(blockOf(...linesOf(0, 1)));
    expect(view).toMatchObject({ counts: { matched: 2 }, problems: [], headerLine: 1, preview: expect.any(String) });
    expect(view.rows).toEqual([
      { line: 2, kind: 'matched', bundleIds: [bundleOf(0)], courier: '롯데택배', number: waybillOf(0), message: '' },
      { line: 3, kind: 'matched', bundleIds: [bundleOf(1)], courier: '롯데택배', number: waybillOf(1), message: '' },
    ]);
    expect(JSON.stringify(workbook.state())).toBe(before);
    expect(workbook.count('write', 'structure')).toBe(0);
  });

  it('살펴볼 줄이 앞에 오고, 줄 번호와 까닭이 있다', () => {
    const { rows } = opened().preview(blockOf(...linesOf(0), ['999999999', '롯데택배', waybillOf(5)]));
    expect(rows.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'unknown'],
      [2, 'matched'],
    ]);
    expect(rows[0]?.message).not.toBe('');
  });

  it('열을 알 수 없으면 무엇이 문제인지와 앞의 줄을 주고, 열을 고르면 된다', () => {
    const lines = linesOf(0, 1).map(([bundle = '', courier = '', number = '']) => [
      bundle,
      courier,
      number,
      number.replace(/^4/, '5'),
    ]);
    const text = [['배송번호', '택배사', '송장번호', '운송장번호'], ...lines].map((row) => row.join('\t')).join('\n');
    const { preview } = opened();
    const doubtful = preview({ text });
    expect(doubtful.problems).toEqual([expect.stringContaining('어느 열인지 골라 주세요')]);
    expect(doubtful).not.toHaveProperty('preview');
    expect(doubtful.sample[1]).toEqual(lines[0]);
    expect(preview({ text, columns: { waybill: 2 } })).toMatchObject({ problems: [], counts: { matched: 2 } });
  });

  it('택배사가 없는 줄에는 고른 택배사가 들어간다', () => {
    const { preview } = opened();
    const block = blockOf([bundleOf(0), '', waybillOf(0)]);
    expect(preview(block).counts).toMatchObject({ matched: 0, invalid: 1 });
    expect(preview({ ...block, courier: '롯데' }).rows[0]).toMatchObject({ kind: 'matched', courier: '롯데택배' });
  });

  it('파일의 칸으로 주어도 같다', () => {
    const { preview } = opened();
    const { text } = blockOf(...linesOf(0, 2));
    const cells = text.split('\n').map((line) => line.split('\t'));
    expect(preview({ cells })).toEqual(preview({ text }));
  });

  it('="…"로 지킨 글이 어느 열에 있어도 같다', () => {
    const { preview } = opened();
    const lines = [['배송번호', '택배사', '송장번호'], ...linesOf(0, 2)];
    const plain = preview({ cells: lines });
    const quote = (cell: string) => `="${cell}"`;
    expect(preview({ cells: lines.map((row) => row.map(quote)) })).toEqual(plain);
    expect(preview({ text: lines.map((row) => row.map(quote).join(',')).join('\n') })).toEqual(plain);
    const inCsv = lines.map((row) => row.map((cell) => `"=""${cell}${'"'.repeat(3)}`).join(',')).join('\r\n');
    expect(preview({ text: inCsv })).toEqual(plain);
  });

  it('주문 탭의 옵션주문번호로도 찾는다', () => {
    const { preview, order } = opened();
    order(2, '제휴몰', '위메프');
    order(2, '배송번호', bundleOf(1));
    order(2, '옵션주문번호', '500000009');
    const text = `옵션주문번호\t택배사\t송장번호\n500000009\t롯데택배\t${waybillOf(1)}`;
    expect(preview({ text }).rows).toMatchObject([{ kind: 'matched', bundleIds: [bundleOf(1)] }]);
  });

  it.each([[{ text: '' }], [{ text: '\n\n' }], [{}]])('빈 것은 무엇을 할지 말한다', (args) => {
    expect(opened().answer('importShipments', args)).toEqual({ ok: false, message: expect.stringContaining('복사') });
  });

  it('다른 작업이 진행 중이면 그렇다고 말한다', () => {
    const { answer, outside } = opened();
    outside.lock.held = true;
    expect(answer('importShipments', blockOf(...linesOf(0)))).toMatchObject({
      ok: false,
      message: expect.stringContaining('다른 작업이 진행 중'),
    });
  });
});

describe('넣기', () => {
  it('미리 본 행의 택배사와 송장번호만 쓰고, 나머지 칸은 그대로이다', () => {
    const { write, row } = opened();
    const { 택배사: _1, 송장번호: _2, ...others } = row(1);
    const untouched = row(2);
    expect(write(blockOf(...linesOf(0, 1)))).toMatchObject({ written: 2 });
    expect(row(1)).toEqual({ ...others, 택배사: '롯데택배', 송장번호: waybillOf(1) });
    expect(row(2)).toEqual(untouched);
  });

  it('송장전송까지 고르게 하면 쓴 행에만 고른다', () => {
    const { write, row } = opened();
    write({ ...blockOf(...linesOf(0)), send: true });
    expect([row(0)['작업'], row(1)['작업']]).toEqual(['송장전송', '']);
  });

  it('고르지 않으면 작업은 그대로이다', () => {
    const { write, row } = openShipmentTab(shipment(0, { action: '강제완료' }));
    write(blockOf(...linesOf(0)));
    expect(row(0)['작업']).toBe('강제완료');
  });

  it('이미 적힌 다른 번호는 바꾼다고 미리 말하고 바꾼다', () => {
    const { preview, write, row } = openShipmentTab(shipment(0, { courier: '롯데택배', trackingNumber: waybillOf(9) }));
    expect(preview(blockOf(...linesOf(0))).rows[0]?.message).toContain('바꿉니다');
    write(blockOf(...linesOf(0)));
    expect(row(0)['송장번호']).toBe(waybillOf(0));
  });

  it.each([
    ['이미 보낸 배송', { state: '전송완료', courier: '롯데택배', trackingNumber: waybillOf(7) }, 'alreadySent'],
    ['보내는 중인 배송', { state: '전송중', courier: '롯데택배', trackingNumber: waybillOf(7) }, 'alreadySent'],
    ['강제완료한 배송', { state: '강제완료' }, 'alreadySent'],
    ['배송완료된 배송', { state: '배송완료' }, 'alreadySent'],
    ['취소된 배송', { state: '취소됨' }, 'cancelled'],
  ])('%s에는 쓰지 않는다', (_, changes, kind) => {
    const { write, row } = openShipmentTab(shipment(0, changes), shipment(1));
    const before = row(0);
    const { written, rows } = write(blockOf(...linesOf(0, 1)));
    expect([written, rows[0]?.kind, rows[0]?.line]).toEqual([1, kind, 2]);
    expect(row(0)).toEqual(before);
  });

  it('여럿에 맞는 줄, 모르는 줄, 번호를 읽을 수 없는 줄, 두 번호가 다투는 줄은 쓰지 않는다', () => {
    const twin = { recipientName: '김바다', recipientPhone: '010-0000-9999' };
    const { write, row } = openShipmentTab(shipment(0, twin), shipment(1, twin), shipment(2), shipment(3), shipment(4));
    const text = [
      '배송번호\t받는분\t받는분전화번호\t택배사\t송장번호',
      `\t김바다\t010-0000-9999\t롯데택배\t${waybillOf(0)}`,
      `999999999\t없는이\t010-0000-0001\t롯데택배\t${waybillOf(1)}`,
      `${bundleOf(2)}\t\t\t롯데택배\t4.00123E+11`,
      `${bundleOf(3)}\t\t\t롯데택배\t${waybillOf(3)}`,
      `${bundleOf(3)}\t\t\t롯데택배\t${waybillOf(13)}`,
      `${bundleOf(4)}\t\t\t롯데택배\t${waybillOf(4)}`,
    ].join('\n');
    const { counts, written } = write({ text });
    expect(counts).toMatchObject({ matched: 1, ambiguous: 1, unknown: 1, invalid: 1, duplicate: 2 });
    expect(written).toBe(1);
    expect([0, 1, 2, 3, 4].map((at) => row(at)['송장번호'])).toEqual(['', '', '', '', waybillOf(4)]);
  });

  it.each(['4.00123E+11', '1.234567890123456e+15', '########'])('자리가 사라진 번호 %s은(는) 거절한다', (number) => {
    const { preview } = opened();
    const view = preview(blockOf([bundleOf(0), '롯데택배', number], ...linesOf(1, 2)));
    expect(view.counts).toMatchObject({ matched: 2, invalid: 1 });
    expect(view.rows[0]).toMatchObject({ line: 2, kind: 'invalid', message: expect.stringMatching(/./) });
  });

  it('합계 줄과 빈 줄은 세기만 하고 보여 주지 않는다', () => {
    const { counts, rows } = opened().preview(blockOf(...linesOf(0), [], ['합계', '', '1']));
    expect([counts.matched, counts.skipped, rows.length]).toEqual([1, 2, 1]);
  });
});

describe('미리 본 것과 다르면', () => {
  const block = blockOf(...linesOf(0, 1));
  const changed = { ok: false, message: expect.stringContaining('다시 미리 보고') };

  it.each([
    ['붙여 넣은 것이 바뀌면', (args: object) => ({ ...args, ...blockOf(...linesOf(0, 2)) })],
    ['송장전송을 뒤늦게 고르면', (args: object) => ({ ...args, send: true })],
    ['모르는 미리보기면', (args: object) => ({ ...args, write: '없는것' })],
    ['미리 보지 않았으면', (args: object) => ({ ...args, write: '' })],
  ])('%s 아무것도 쓰지 않는다', (_, change) => {
    const { preview, answer, workbook } = opened();
    const { preview: seen } = preview(block);
    const before = JSON.stringify(workbook.state());
    expect(answer('importShipments', change({ ...block, write: seen }))).toEqual(changed);
    expect(JSON.stringify(workbook.state())).toBe(before);
  });

  it.each([
    ['그사이 보낸 행이 있으면', '전송상태', '전송완료'],
    ['그사이 취소된 행이 있으면', '전송상태', '취소됨'],
    ['그사이 번호를 적은 행이 있으면', '송장번호', waybillOf(8)],
  ])('%s 아무것도 쓰지 않는다', (_, header, value) => {
    const { preview, answer, seller, row } = opened();
    const { preview: seen } = preview(block);
    seller.type(3, header, value);
    expect(answer('importShipments', { ...block, write: seen })).toEqual(changed);
    expect(row(0)['송장번호']).toBe('');
  });

  it('그사이 정렬만 했으면 제 행에 쓴다', () => {
    const { preview, ask, seller, row } = opened();
    const { preview: seen } = preview(block);
    seller.sort('배송번호', false);
    ask('importShipments', { ...block, write: seen });
    expect([0, 1, 2].map((at) => row(at)['송장번호'])).toEqual([waybillOf(0), waybillOf(1), '']);
  });

  it('두 번 누르면 두 번째는 쓸 것이 없거나 같은 것을 쓴다', () => {
    const { write, row } = opened();
    write(block);
    write(block);
    expect(row(0)['송장번호']).toBe(waybillOf(0));
  });
});

describe('연동이력', () => {
  it('몇 건인지만 적고, 받는 분과 번호는 적지 않는다', () => {
    const { write, workbook } = opened();
    const text = [
      '받는분\t받는분전화번호\t우편번호\t택배사\t송장번호',
      `김하늘0\t010-0000-1000\t06164\t롯데택배\t${waybillOf(0)}`,
      `없는이름\t010-0000-7777\t06164\t롯데택배\t${waybillOf(6)}`,
    ].join('\n');
    write({ text });
    const history = workbook.seller('연동이력').rows();
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({ 작업: '송장 붙여넣기', 메시지: expect.stringContaining('1건') });
    const told = JSON.stringify(history);
    for (const secret of ['하늘', '없는이름', '010-0000', waybillOf(0)]) expect(told).not.toContain(secret);
  });

  it('미리보기와 거절된 넣기는 적지 않는다', () => {
    const { preview, answer, workbook } = opened();
    preview(blockOf(...linesOf(0)));
    answer('importShipments', { ...blockOf(...linesOf(0)), write: '없는것' });
    expect(workbook.seller('연동이력').rows()).toEqual([]);
  });
});

it('몇 행을 넣어도 시트를 부르는 수는 정해져 있다', () => {
  const callsFor = (count: number): number => {
    const places = Array.from({ length: count }, (_, at) => at);
    const { write, workbook } = openShipmentTab(...places.map((at) => shipment(at)));
    workbook.forgetCalls();
    expect(write(blockOf(...linesOf(...places)))).toMatchObject({ written: count });
    return workbook.calls.length;
  };
  expect(callsFor(1_000)).toBe(callsFor(10));
  // Of a long tab the columns that were written are looked at by themselves.
  expect(callsFor(5_000)).toBeLessThanOrEqual(callsFor(10) + 3);
});
