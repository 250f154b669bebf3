/** Drop-downs, checkboxes and cells of several lines. */
import type { Cell } from '../../../src/ports';
import { josa } from '../../../src/rules/josa';
import { choice, flag, lines } from '../../../src/sheet';

describe('목록 열', () => {
  const fee = choice('배송비종류', { free: '무료', conditional: '조건부 무료', paid: '유료(선불)' }, {});

  it.each<[Cell, string]>([
    ['무료', 'free'],
    [' 무료 ', 'free'],
    ['조건부 무료', 'conditional'],
    ['조건부무료', 'conditional'],
    ['조건부\u3000무료', 'conditional'],
    ['유료（선불）', 'paid'],
  ])('빈칸과 전각이 달라도 %p를 읽는다', (cell, value) => {
    expect(fee.decode(cell)).toEqual({ value });
  });

  it.each<[Cell, string]>([
    ['공짜', '공짜'],
    ['free', 'free'],
    ['constructor', 'constructor'],
    [1, '1'],
    [true, 'TRUE'],
  ])('목록에 없는 %p에는 고를 수 있는 것을 알려 준다', (cell, shown) => {
    expect(fee.decode(cell)).toEqual({
      error: josa`「${shown}」은(는) 목록에 없습니다. 무료, 조건부 무료, 유료(선불) 가운데에서 골라 주세요.`,
    });
  });

  it('시트에는 판매자의 말로 적고 같은 목록을 보여 준다', () => {
    expect(fee.encode('conditional')).toBe('조건부 무료');
    expect(fee.rule).toEqual({ kind: 'list', values: ['무료', '조건부 무료', '유료(선불)'] });
  });
});

describe('다른 말로도 적는 목록 열', () => {
  const tax = choice('과세구분', { taxed: '과세', free: '비과세' }, { alsoRead: { 과세상품: 'taxed', 면세: 'free' } });

  it.each<[Cell, string]>([
    ['과세', 'taxed'],
    ['과세 상품', 'taxed'],
    ['과세상품', 'taxed'],
    [' 면세', 'free'],
  ])('%p도 읽는다', (cell, value) => {
    expect(tax.decode(cell)).toEqual({ value });
  });

  it('고르거나 적는 말은 목록의 말뿐이다', () => {
    expect(tax.rule).toEqual({ kind: 'list', values: ['과세', '비과세'] });
    expect(tax.encode('free')).toBe('비과세');
    expect(tax.decode('영세')).toEqual({ error: expect.stringContaining('과세, 비과세 가운데') });
  });
});

describe('체크박스 열', () => {
  const picked = flag('성인인증', {});

  it.each<Cell>([true, 'TRUE', 'true', 'Y', 'yes', 'O', 'o', 1, '1', '예', 'Ｙ', ' y '])(
    '%p는 체크한 것이다',
    (cell) => {
      expect(picked.decode(cell)).toEqual({ value: true });
    },
  );

  it.each<Cell>([false, 'FALSE', 'N', 'no', 'X', 'x', 0, '0', '아니오', '아니요'])(
    '%p는 체크하지 않은 것이다',
    (cell) => {
      expect(picked.decode(cell)).toEqual({ value: false });
    },
  );

  it.each<[Cell, string]>([
    ['글쎄', '글쎄'],
    [2, '2'],
  ])('%p는 체크박스 값이 아니라고 알린다', (cell, shown) => {
    expect(picked.decode(cell)).toEqual({
      error: josa`「${shown}」은(는) 체크박스 값이 아닙니다. 체크하거나 비워 주세요.`,
    });
  });

  it('체크한 것도 아닌 것도 참과 거짓으로 적는다', () => {
    expect([picked.encode(true), picked.encode(false)]).toEqual([true, false]);
  });
});

describe('여러 줄 열', () => {
  const certification = lines('인증정보', { maxLines: 2 });

  it('어느 줄바꿈이든 나누고 빈 줄과 앞뒤 빈칸은 뺀다', () => {
    expect(certification.decode(' 하나 \r\n\r\n둘\r')).toEqual({ value: ['하나', '둘'] });
  });

  it('한 줄에 한 줄씩 적는다', () => {
    expect(certification.encode(['하나', '둘'])).toBe('하나\n둘');
    expect(certification.encode([])).toBe('');
  });

  it('줄이 많으면 몇 줄인지 알린다', () => {
    expect(certification.decode('1\n2\n3')).toEqual({ error: '2줄까지 쓸 수 있는데 3줄입니다. 줄여 주세요.' });
  });

  it('숫자 하나도 한 줄이다', () => {
    expect(certification.decode(123)).toEqual({ value: ['123'] });
  });
});
