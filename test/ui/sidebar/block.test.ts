/** What the page sends to the server; and that what it lets through is taken there. */
import { checkedCells, checkedText, refusals } from '../../../src/ui/sidebar/block';
import { openHost } from '../sheet-host';

const grid = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => '1'));

describe('보내기 전에', () => {
  it.each(['', ' \n\t '])('빈 글은 무엇을 할지 말한다', (text) => {
    expect(() => checkedText(text)).toThrow('붙여 넣거나 파일을 고르세요');
  });

  it.each([[[]], [[[]]], [[['', ' ']]]])('빈 시트는 목록이 없다고 말한다', (cells) => {
    expect(() => checkedCells(cells)).toThrow('송장 목록이 없습니다');
  });

  it.each([
    ['줄이', grid(20_001, 1)],
    ['칸이', grid(1, 201)],
  ])('%s 너무 많으면 나누라고 말한다', (_, cells) => {
    expect(() => checkedCells(cells)).toThrow('나누어');
  });

  it('글이 너무 길면 나누라고 말한다', () => {
    expect(() => checkedText('1'.repeat(5_000_001))).toThrow('나누어');
  });

  it.each([
    ['줄이 가장 많은 시트', checkedCells(grid(20_000, 1))],
    ['칸이 가장 많은 시트', checkedCells(grid(2, 200))],
    ['칸이 긴 시트', checkedCells([['가'.repeat(9_000), '송장번호']])],
    ['가장 긴 글', checkedText('1'.repeat(5_000_000))],
  ])('보내는 것은 서버가 받는다: %s', (_, block) => {
    const answer = openHost().answer('importShipments', block);
    expect(answer).toMatchObject({ ok: true });
  });

  it('예전 엑셀 파일은 어떻게 저장할지 말하고, 글과 새 엑셀은 거절하지 않는다', () => {
    expect(refusals.oldExcel).toMatch(/\.xlsx나 \.csv로 저장/);
    expect([refusals.text, refusals.html, refusals.xlsx]).toEqual([undefined, undefined, undefined]);
  });
});
