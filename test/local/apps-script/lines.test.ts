import fc from 'fast-check';
import { type LineChange, placeOf, spansOf } from '../../../local/apps-script/spreadsheet/lines';
import { renameInFormula, shiftFormula } from '../../../local/apps-script/spreadsheet/references';

const LINES = 12;
const line = fc.integer({ min: 1, max: LINES });

/** Lines are their own numbers; what a change does to the list is the truth that `placeOf` and `spansOf` must tell. */
function changed(change: LineChange): number[] {
  const lines = Array.from({ length: LINES }, (_, index) => index + 1);
  if (change.kind === 'insert') {
    lines.splice(change.at - 1, 0, ...new Array<number>(change.count).fill(0));
    return lines;
  }
  const taken = lines.splice(change.at - 1, change.count);
  if (change.kind === 'move')
    lines.splice((change.to > change.at ? change.to - taken.length : change.to) - 1, 0, ...taken);
  return lines;
}

const changes: fc.Arbitrary<LineChange> = fc
  .record({
    kind: fc.constantFrom('insert' as const, 'delete' as const, 'move' as const),
    at: line,
    count: line,
    to: line,
  })
  .map(({ kind, at, count, to }): LineChange => {
    const length = kind === 'insert' ? count : Math.min(count, LINES - at + 1);
    return kind === 'move' ? { kind, at, count: length, to } : { kind, at, count: length };
  })
  .filter((change) => change.kind !== 'move' || change.to < change.at || change.to > change.at + change.count);

describe('행과 열이 움직이면', () => {
  it('모든 번호가 제 줄을 따라간다', () => {
    fc.assert(
      fc.property(changes, line, (change, number) => {
        const place = changed(change).indexOf(number) + 1;
        expect(placeOf(change, number)).toBe(place === 0 ? undefined : place);
      }),
    );
  });

  it('범위는 제 줄을 빠짐없이, 끼어든 줄 말고는 남의 줄 없이 덮는다', () => {
    fc.assert(
      fc.property(changes, line, line, (change, first, length) => {
        const count = Math.min(length, LINES - first + 1);
        const lines = changed(change);
        const covered = spansOf(change, { first, count }).flatMap((span) =>
          lines.slice(span.first - 1, span.first - 1 + span.count),
        );
        const own = lines.filter((number) => number >= first && number < first + count);
        expect(covered.filter((number) => number !== 0)).toEqual(own);
      }),
    );
  });
});

describe('수식의 자리', () => {
  const insert = { axis: 'columns', change: { kind: 'insert', at: 2, count: 1 }, sheetName: '주문' } as const;
  const remove = { axis: 'rows', change: { kind: 'delete', at: 3, count: 2 }, sheetName: '주문' } as const;

  it.each([
    ['=A1+B1', '=A1+C1'],
    ['=$B$1&"B1"', '=$C$1&"B1"'],
    ['=SUM(A1:C9)', '=SUM(A1:D9)'],
    ['=COUNTA(B:B)', '=COUNTA(C:C)'],
    ['=코드!B1', '=코드!B1'],
    ["='주문'!B1+주문!$C2", "='주문'!C1+주문!$D2"],
    ['=LOG10(B1)', '=LOG10(C1)'],
    ['=이름B1', '=이름B1'],
    ['=ISNUMBER(FIND("「"&A$1&"」",$AX2))', '=ISNUMBER(FIND("「"&A$1&"」",$AY2))'],
  ])('열을 끼우면 %s은 %s가 된다', (formula, shifted) => {
    expect(shiftFormula(formula, '주문', insert)).toBe(shifted);
  });

  it.each([
    ['=A3', '=#REF!'],
    ['=A$5', '=A$3'],
    ['=SUM(A1:A9)', '=SUM(A1:A7)'],
    ['=SUM(A3:A4)', '=SUM(#REF!)'],
    ['=SUM(2:9)', '=SUM(2:7)'],
    ['=SUM($2:$9)', '=SUM($2:$7)'],
  ])('행을 지우면 %s은 %s가 된다', (formula, shifted) => {
    expect(shiftFormula(formula, '주문', remove)).toBe(shifted);
  });

  it('탭의 이름이 바뀌면 그 탭을 가리키던 수식도 따라간다', () => {
    expect(renameInFormula("=주문!A1+'주문'!B2+코드!C3", '주문', '내 주문')).toBe("='내 주문'!A1+'내 주문'!B2+코드!C3");
  });
});
