import type { ServiceCall } from '../../../local/apps-script';
import { openScript, TAB } from './script';

const WRITES = "sheet.getRange('A1').setValue('가'); sheet.getRange('A2').setValue('나');";

describe('문을 지나는 호출', () => {
  it('이름, 종류, 셀의 수로 센다', () => {
    const script = openScript();
    script.go(
      "sheet.getRange('A1:C4').setValues(sheet.getRange('A1:C4').getValues()); sheet.appendRow([1, 2]); sheet.insertRowAfter(1);",
    );
    expect(script.gate.counts()).toMatchObject({
      calls: 8,
      cellsRead: 12,
      cellsWritten: 14,
      byName: { 'Sheet.getRange': 2, 'Range.setValues': 1, 'Range.getValues': 1, 'Sheet.appendRow': 1 },
      byKind: { cells: 3, structure: 1, http: 0 },
    });
    script.gate.reset();
    expect(script.gate.counts()).toMatchObject({ calls: 0, cellsRead: 0, byName: {} });
  });

  it('거절된 호출도 센다', () => {
    const script = openScript();
    script.go("try { sheet.getRange('A1').setValues([]); } catch {}");
    expect(script.gate.counts().byName['Range.setValues']).toBe(1);
  });

  it('실패하게 하면 스크립트는 Exception을 받고 시트는 그대로다', () => {
    const script = openScript();
    script.gate.hook({ before: ({ name }, { fail }) => (name === 'Range.setValue' ? fail() : undefined) });
    const given = script.go(
      "try { sheet.getRange('A1').setValue(1); } catch (error) { return [error.name, error instanceof Error]; }",
    );
    expect(given).toEqual(['Exception', true]);
    expect(script.seller.read(TAB)).toEqual([['']]);
  });

  it('효과가 난 뒤에 실패하게 할 수도 있다', () => {
    const script = openScript();
    script.gate.hook({ after: ({ name }, { fail }) => (name === 'Range.setValue' ? fail('끊김') : undefined) });
    expect(() => script.go("sheet.getRange('A1').setValue(1)")).toThrow('끊김');
    expect(script.seller.cell(TAB, 1, 1)).toBe(1);
  });

  it('죽이면 catch도 finally도 더는 아무것도 하지 못하고 결과는 버려진다', () => {
    const script = openScript();
    let seen = 0;
    script.gate.hook({
      before({ name }, { kill }) {
        if (name === 'Range.setValue') seen += 1;
        if (seen === 2) kill();
      },
    });
    const body = `
      PropertiesService.getDocumentProperties().setProperty('started', 'yes');
      try { ${WRITES} } catch (error) {
        try { sheet.getRange('B1').setValue('catch'); } catch {}
      } finally {
        try { PropertiesService.getDocumentProperties().setProperty('done', 'yes'); } catch {}
      }
      return 'result';`;
    expect(() => script.go(body)).toThrow(expect.objectContaining({ kind: 'killed' }));
    expect(script.seller.read(TAB)).toEqual([['가']]);
    expect(script.state.documentProperties).toEqual({ started: 'yes' });
  });

  it('죽은 실행이 쥐고 있던 잠금은 풀린다', () => {
    const script = openScript();
    const remove = script.gate.hook({
      before: ({ name }, { kill }) => (name === 'Range.setValue' ? kill() : undefined),
    });
    expect(() => script.go("LockService.getDocumentLock().tryLock(1); sheet.getRange('A1').setValue(1);")).toThrow();
    remove();
    expect(script.go('return LockService.getDocumentLock().tryLock(1)')).toBe(true);
  });

  it('떼어 낸 뒤에는 더는 손대지 않는다', () => {
    const script = openScript();
    const remove = script.gate.hook({ before: (_, { fail }) => fail() });
    remove();
    expect(script.go('return sheet.getName()')).toBe(TAB);
  });

  it('호출 앞에 판매자의 편집이 끼어들 수 있다', () => {
    const script = openScript();
    script.seller.paste(TAB, 1, 1, [['키'], ['B'], ['A']]);
    script.gate.hook({ before: ({ name }) => (name === 'Range.setValue' ? script.seller.sortBy(TAB, 1) : undefined) });
    script.go("sheet.getRange('B2').setValue('둘째 줄')");
    expect(script.seller.read(TAB)).toEqual([
      ['키', ''],
      ['A', '둘째 줄'],
      ['B', ''],
    ]);
  });

  it('호출 앞에 다른 실행이 끼어들 수 있고, 그 호출은 세되 다시 끼어들지 않는다', () => {
    const script = openScript(
      "function other() { SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue(Date.now()); return 1; }",
    );
    const calls: ServiceCall[] = [];
    script.gate.hook({
      before(call) {
        calls.push(call);
        if (call.name === 'Range.setValue') script.run('other');
      },
    });
    script.go("sheet.getRange('A1').setValue('가')");
    expect(script.seller.cell(TAB, 1, 2)).not.toBe('');
    expect(new Set(calls.map(({ execution }) => execution)).size).toBe(1);
    expect(script.gate.counts().byName['Range.setValue']).toBe(2);
  });

  it('모든 호출에 차례로 번호가 붙는다', () => {
    const script = openScript();
    const numbers: number[] = [];
    script.gate.hook({ before: ({ number }) => void numbers.push(number) });
    script.go(WRITES);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('시간의 한도', () => {
  it('6분을 넘기면 그 자리에서 죽는다', () => {
    const script = openScript();
    script.gate.hook({ before: ({ name }, { spend }) => (name === 'Range.setValue' ? spend(181_000) : undefined) });
    expect(() => script.go(WRITES)).toThrow('Exceeded maximum execution time');
    expect(script.seller.read(TAB)).toEqual([['가']]);
  });

  it('onOpen 같은 것은 30초다', () => {
    const body = 'Utilities.sleep(31000)';
    expect(() => openScript().go(body, { as: 'simple' })).toThrow('Exceeded maximum execution time');
    expect(openScript().go(body)).toBeUndefined();
  });

  it('한도를 낮추어 일찍 닥치게 할 수 있다', () => {
    expect(() => openScript('', { limits: { executionMs: 1000 } }).go('Utilities.sleep(1001)')).toThrow();
  });

  it('하루치 트리거 시간을 다 쓰면 트리거는 시작하지 못한다', () => {
    const script = openScript('function work() { Utilities.sleep(200000); return 1; }', {
      limits: { triggerMsPerDay: 300_000 },
    });
    const run = () => script.run('work', [], { as: 'trigger' });
    expect([run(), run()]).toEqual([1, 1]);
    expect(run).toThrow('too much computer time');
    expect(script.run('work')).toBe(1);
    script.clock.advance(86_400_000);
    expect(run()).toBe(1);
  });
});
