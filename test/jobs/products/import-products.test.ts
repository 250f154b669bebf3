/** 데이터이전: what a preview says, and what is written of it. */
import fc from 'fast-check';
import type { ImportView } from '../../../src/jobs/products/import-view';
import { hostileTexts } from '../../sheet/write/hostile-texts';
import { openHost } from '../../ui/sheet-host';

type Order = { text?: string; cells?: string[][]; fields?: string[]; write?: string };

const header = ['판매자관리코드', '상품명', '과세구분', '판매가', '메모'];

const listOf = (...rows: readonly (readonly string[])[]): Order => ({
  text: [header, ...rows].map((row) => row.join('\t')).join('\n'),
});

function openImport() {
  const made = openHost();
  const ask = (order: Order): ImportView => made.ask('importProducts', order);
  return {
    ...made,
    preview: ask,
    /** Previews and writes. */
    take: (order: Order): ImportView => ask({ ...order, write: ask(order).preview ?? 'none' }),
    state: () => JSON.stringify(made.workbook.state()),
    goods: () =>
      made.workbook
        .seller('상품')
        .rows()
        .filter((row) => row['자체상품코드'] !== ''),
  };
}

describe('미리보기', () => {
  it('아무것도 쓰지 않고, 열과 줄이 어떻게 되는지 보여 준다', () => {
    const { preview, state, workbook } = openImport();
    const before = state();
    const view = preview(listOf(['A1', '목걸이', '과세 상품', '12,000원', ''], ['A2', '반지', '영세', '1', '']));
    expect(view).toMatchObject({
      problems: [],
      headerLine: 1,
      counts: { new: 2, existing: 0, repeated: 0, contested: 0, unnamed: 0 },
      preview: expect.any(String),
    });
    expect(view.columns.map(({ field }) => field)).toEqual(['ownCode', 'name', 'tax', 'salePrice', '']);
    expect(view.rows).toEqual([
      {
        line: 3,
        kind: 'new',
        code: 'A2',
        name: '반지',
        message: expect.stringMatching(/^「과세구분」 .*비워 둡니다\.$/),
      },
      { line: 2, kind: 'new', code: 'A1', name: '목걸이', message: '' },
    ]);
    expect(view.first[0]).toEqual({
      line: 2,
      cells: [
        { title: '자체상품코드', text: 'A1' },
        { title: '상품명', text: '목걸이' },
        { title: '과세구분', text: '과세' },
        { title: '판매가', text: '12000' },
      ],
    });
    expect(state() === before).toBe(true);
    expect(workbook.count('write', 'structure')).toBe(0);
  });

  it('코드가 어느 열인지 모르면 넣을 수 없고, 열을 고르면 된다', () => {
    const { preview } = openImport();
    const text = '상품코드\t상품명\nA1\t목걸이';
    const doubtful = preview({ text });
    expect(doubtful).toMatchObject({ problems: [expect.stringContaining('「자체상품코드」')], rows: [] });
    expect(doubtful).not.toHaveProperty('preview');
    expect(doubtful.columns[0]?.why).toContain('알 수 없습니다');
    expect(preview({ text, fields: ['ownCode', 'name'] })).toMatchObject({ problems: [], counts: { new: 1 } });
  });

  it('코드가 없거나 숫자가 사라진 줄은 넣지 않고 까닭을 알린다', () => {
    const { counts, rows } = openImport().preview(listOf(['', '목걸이'], ['1.23E+11', '반지']));
    expect(counts).toMatchObject({ new: 0, unnamed: 2 });
    expect(rows.map(({ message }) => message)).toEqual([
      expect.stringContaining('「자체상품코드」가 없어'),
      expect.stringContaining('줄여 쓴 숫자'),
    ]);
  });

  it('10자가 넘는 코드와 5만 자가 넘는 칸을 알린다', () => {
    const { rows, first } = openImport().preview({
      cells: [
        ['품번', '상세설명'],
        ['A'.repeat(11), '가'.repeat(50_001)],
      ],
    });
    expect(rows[0]).toMatchObject({ kind: 'new', message: expect.stringMatching(/5만 자를 넘어.*「자체상품코드」/) });
    expect(first[0]?.cells).toHaveLength(1);
  });

  it('모르는 열을 고르거나 빈 목록이면 거절한다', () => {
    const { preview } = openImport();
    expect(() => preview({ text: '' })).toThrow('붙여 넣은 것이 없습니다');
    expect(() => preview({ ...listOf(), fields: ['productCode'] })).toThrow('모르는 열을 골랐습니다');
    expect(() => preview({ text: '\t'.repeat(201) })).toThrow('상품 목록만 골라');
  });
});

describe('넣기', () => {
  it('새 행에 상품코드를 매기고, 넣은 만큼 알린다', () => {
    const { take, goods } = openImport();
    expect(take(listOf(['A1', '목걸이', '면세', '12000'], ['A2', '반지', '', '']))).toMatchObject({ written: 2 });
    expect(goods()).toMatchObject([
      {
        상품코드: '202611230000001',
        자체상품코드: 'A1',
        상품명: '목걸이',
        과세구분: '비과세',
        판매가: 12_000,
        작업: '',
      },
      { 상품코드: '202611230000002', 자체상품코드: 'A2', 상품명: '반지', 과세구분: '' },
    ]);
    expect(goods()[0]?.['등록일']).not.toBe('');
  });

  it('있는 코드의 행은 한 칸도 고치지 않고, 자체상품코드와 상품코드 모두로 알아본다', () => {
    const { take, products, goods } = openImport();
    products({ 자체상품코드: 'A1', 상품명: '있던 목걸이', 판매가: '' });
    const before = goods();
    const view = take(
      listOf(['A1', '새 목걸이', '과세', '1'], ['202611230000001', '또', '', ''], ['A2', '반지', '', '']),
    );
    expect(view).toMatchObject({ written: 1, counts: { new: 1, existing: 2 } });
    expect(goods().slice(0, 1)).toEqual(before);
    expect(goods()).toHaveLength(2);
  });

  it('같은 목록을 다시 넣으면 넣을 것이 없다', () => {
    const { take, preview, state } = openImport();
    const list = listOf(['A1', '목걸이', '과세', '1'], ['A2', '반지', '', '']);
    take(list);
    const before = state();
    expect(preview(list)).toMatchObject({ counts: { new: 0, existing: 2 } });
    expect(preview(list)).not.toHaveProperty('preview');
    expect(() => take(list)).toThrow('바뀌었습니다');
    expect(state() === before).toBe(true);
  });

  it('미리 본 뒤에 그 코드가 시트에 생기면 아무것도 쓰지 않는다', () => {
    const { preview, ask, products, goods } = openImport();
    const list = listOf(['A1', '목걸이', '과세', '1']);
    const { preview: seen } = preview(list);
    products({ 자체상품코드: 'A1' });
    expect(() => ask('importProducts', { ...list, write: seen })).toThrow('미리 본 뒤에');
    expect(goods()).toHaveLength(1);
  });

  it('수식처럼 보이는 글은 글로 들어간다', () => {
    const { take, goods, workbook } = openImport();
    const texts = hostileTexts.filter((text) => !/[\t\r\n]/.test(text));
    const cells = [['품번', '상품명', '상세설명'], ...texts.map((text, at) => [`A${at}`, text, text])];
    expect(take({ cells })).toMatchObject({ written: texts.length });
    expect(goods().map((row) => row['상세설명'])).toEqual(texts);
    const formulas = workbook.seller('상품').grid.cells.flatMap((row) => row.filter(({ formula }) => formula !== ''));
    expect(formulas).toEqual([]);
  });

  it('줄이 많아도 시트를 부르는 횟수는 같다', () => {
    const calls = (lines: number): number => {
      const { take, workbook } = openImport();
      workbook.forgetCalls();
      take(listOf(...Array.from({ length: lines }, (_, at) => [`P${at}`, `상품 ${at}`, '과세', '1000'])));
      return workbook.calls.length;
    };
    expect(calls(4)).toBeGreaterThan(10);
    expect(calls(40)).toBe(calls(4));
  });
});

describe('다른 프로그램이 적는 방법', () => {
  it('="…"로 지킨 코드는 0까지 그대로 들어가고, 이미 있으면 있는 상품이다', () => {
    const { take, preview, goods } = openImport();
    const list = { text: `${header.join(',')}\n="00123","=""목걸이""",과세,="12900",\n` };
    expect(take(list)).toMatchObject({ written: 1 });
    expect(goods()[0]).toMatchObject({ 자체상품코드: '00123', 상품명: '목걸이' });
    expect(preview(list).counts).toMatchObject({ new: 0, existing: 1 });
  });

  it('돈의 여러 표기를 읽는다', () => {
    const { take, goods } = openImport();
    take(listOf(['A1', '가', '과세', '\\12,900', ''], ['A2', '나', '과세', 'KRW 12,900', '']));
    expect(goods().map((row) => row['판매가'])).toEqual([12_900, 12_900]);
  });

  it('옵션값 안의 쉼표는 넣기 전에 어느 줄인지 말한다', () => {
    const { preview } = openImport();
    const cells = [
      ['판매자관리코드', '상품명', '옵션명1', '옵션값1'],
      ['A1', '물감', '용량', '1,000ml,2,500ml'],
      ['A2', '물감', '용량', '1000ml,2500ml'],
    ];
    const { rows } = preview({ cells });
    expect(rows.map(({ code, message }) => [code, message.includes('1,000은 1000으로')])).toEqual([
      ['A1', true],
      ['A2', false],
    ]);
    expect(rows[0]?.message).toContain('「옵션값1」');
  });
});

it('어떤 목록이어도 있던 행은 그대로이고, 넣은 행의 코드는 서로 다르다', () => {
  const cell = fc.oneof(
    fc.constantFrom('A1', 'A2', 'B1', '과세', '면세', '1,000', '', '국내산', ...hostileTexts),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (lines) => {
      const { preview, ask, products, goods } = openImport();
      products({ 자체상품코드: 'A1' });
      const before = goods();
      const list = { cells: [header, ...lines] };
      const { preview: seen, counts } = preview(list);
      if (seen === undefined) return;
      ask('importProducts', { ...list, write: seen });
      expect(goods().slice(0, 1)).toEqual(before);
      const codes = goods().map((row) => row['자체상품코드']);
      expect(codes).toHaveLength(1 + counts.new);
      expect(new Set(codes).size).toBe(codes.length);
      expect(preview(list).counts.new).toBe(0);
    }),
    { numRuns: 15 },
  );
});
