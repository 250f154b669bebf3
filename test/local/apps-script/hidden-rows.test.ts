/** What a script may learn of hidden rows by a formula, as the ports in src/gas do. */
import { openScript, TAB } from './script';

const listed = () => {
  const script = openScript();
  script.seller.paste(TAB, 1, 1, [
    ['상태', '담당'],
    ['신규', '가'],
    ['완료', ''],
    ['', ''],
    ['신규', '나'],
    ['취소', '나'],
  ]);
  return script;
};

const result = (formula: string) =>
  `const cell = sheet.getRange('F1').setFormula(${JSON.stringify(formula)}); return cell.getValue();`;
const signs = `=JOIN("",BYROW('${TAB}'!2:6,LAMBDA(r,SIGN(SUBTOTAL(103,r)))))`;

it('SUBTOTAL 103은 필터로 숨은 행과 손으로 숨긴 행을 세지 않는다', () => {
  const script = listed();
  expect(script.go(result('=SUBTOTAL(103,2:6)'))).toBe('7');
  script.go(`sheet.hideRows(2); sheet.getRange('A1:B6').createFilter().setColumnFilterCriteria(1,
    SpreadsheetApp.newFilterCriteria().setHiddenValues(['취소']).build())`);
  expect(script.go(result('=SUBTOTAL(103,2:6)'))).toBe('3');
});

it('BYROW로는 행마다 보이는 것이 있는지 알고, 빈 행은 보이는 것이 없다', () => {
  const script = listed();
  expect(script.go(result(signs))).toBe('11011');
  script.go('sheet.hideRows(3, 2)');
  expect(script.go(result(signs))).toBe('10011');
  expect(script.go(result(`${signs}&"/"&SUM(BYROW(2:6,LAMBDA(r,SUBTOTAL(103,r))))&"/"&SUBTOTAL(103,2:6)`))).toBe(
    '10011/6/6',
  );
});

it('모르는 수식과 없는 탭은 셈하지 않는다', () => {
  const script = listed();
  for (const formula of ['=SUM(A1:A2)', "=SUBTOTAL(103,'없는 탭'!2:3)", '=SUBTOTAL(9,2:3)']) {
    expect(script.go(result(formula))).toBe('#NAME?');
  }
});
