/** Dates and times: every shape that sellers and malls write, and nothing that no calendar has. */
import fc from 'fast-check';
import type { Cell } from '../../../src/ports';
import { josa } from '../../../src/rules/josa';
import { kstDate, kstText } from '../../../src/rules/kst';
import { date, time } from '../../../src/sheet';

const YEARS = { min: Date.parse('2000-01-01T00:00:00Z'), max: Date.parse('2099-12-31T00:00:00Z') };
const moments = fc.integer(YEARS).map((ms) => Math.floor(ms / 1000) * 1000);

describe('날짜 열', () => {
  const day = date('출고예정일', {});

  it.each<[Cell]>([
    ['2026-11-23'],
    ['2026.11.23'],
    ['2026. 11. 23.'],
    ['2026. 11. 23'],
    ['2026/11/23'],
    ['20261123'],
    [20_261_123],
    ['2026년 11월 23일'],
    ['２０２６－１１－２３'],
    [' 2026-11-23 '],
    ['2026-11-23 14:05'],
    ['2026-11-23T14:05:00'],
    [new Date('2026-11-22T15:00:00Z')],
    [new Date('2026-11-23T14:59:59Z')],
  ])('%p는 2026-11-23이다', (cell) => {
    expect(day.decode(cell)).toEqual({ value: '2026-11-23' });
  });

  it('한 자리 달과 날도 읽는다', () => {
    expect(day.decode('2026-1-5')).toEqual({ value: '2026-01-05' });
    expect(day.decode('2026. 1. 5.')).toEqual({ value: '2026-01-05' });
  });

  it('윤년의 2월 29일만 있다', () => {
    expect(day.decode('2028-02-29')).toEqual({ value: '2028-02-29' });
    expect(day.decode('2026-02-29')).toHaveProperty('error');
  });

  it.each<[Cell, string]>([
    ['2026-02-30', '2026-02-30'],
    ['20261301', '20261301'],
    ['2026-00-10', '2026-00-10'],
    ['26-11-23', '26-11-23'],
    ['11/23/2026', '11/23/2026'],
    ['내일', '내일'],
    ['2026-11-23 오후', '2026-11-23 오후'],
    ['2026-11-23 25:00', '2026-11-23 25:00'],
    [46_349, '46349'],
    [true, 'TRUE'],
    [new Date(Number.NaN), 'Invalid Date'],
  ])('%p는 날짜가 아니라고 알린다', (cell, shown) => {
    expect(day.decode(cell)).toEqual({ error: josa`「${shown}」은(는) 날짜가 아닙니다. 2026-11-23처럼 넣어 주세요.` });
  });

  it('날짜 셀은 한국의 날로 읽는다', () => {
    fc.assert(fc.property(moments, (ms) => expect(day.decode(new Date(ms))).toEqual({ value: kstDate(ms) })));
  });

  it('어느 날이든 적는 모양이 달라도 같은 날이다', () => {
    fc.assert(
      fc.property(moments.map(kstDate), fc.constantFrom('.', '/', '. ', ' - ', ''), (value, sign) => {
        expect(day.decode(value.split('-').join(sign))).toEqual({ value });
      }),
    );
  });
});

describe('시각 열', () => {
  const moment = time('결제일시', {});

  it.each<[Cell, string]>([
    ['2026-11-23 09:05:07', '2026-11-23 09:05:07'],
    ['2026-11-23 9:05', '2026-11-23 09:05:00'],
    ['2026. 11. 23. 9:05', '2026-11-23 09:05:00'],
    ['2026/11/23 14시', '2026-11-23 14:00:00'],
    ['2026-11-23T14:05:00', '2026-11-23 14:05:00'],
    ['２０２６－１１－２３　９：０５', '2026-11-23 09:05:00'],
    ['2026-11-23', '2026-11-23 00:00:00'],
    [20_261_123, '2026-11-23 00:00:00'],
    [new Date('2026-11-23T00:05:07Z'), '2026-11-23 09:05:07'],
  ])('%p는 %s이다', (cell, value) => {
    expect(moment.decode(cell)).toEqual({ value });
  });

  it.each(['2026-11-23 24:00', '2026-11-23 9:5', '2026-11-23 09:60', '09:05', '2026-02-30 09:05', '방금'])(
    '%p는 시각이 아니라고 알린다',
    (cell) => {
      expect(moment.decode(cell)).toEqual({
        error: josa`「${cell}」은(는) 날짜와 시각이 아닙니다. 2026-11-23 14:05:00처럼 넣어 주세요.`,
      });
    },
  );

  it('날짜 셀은 한국 시각으로 읽고, 그 글을 다시 읽어도 같다', () => {
    fc.assert(
      fc.property(moments, (ms) => {
        expect(moment.decode(new Date(ms))).toEqual({ value: kstText(ms) });
        expect(moment.decode(kstText(ms))).toEqual({ value: kstText(ms) });
      }),
    );
  });

  it('시트가 고쳐 쓰지 못하게 글로 적는다', () => {
    expect(moment.format).toBe('@');
    expect(moment.encode('2026-11-23 09:05:07')).toBe('2026-11-23 09:05:07');
  });
});
