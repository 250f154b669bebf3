import fc from 'fast-check';
import {
  doubledCodeFinding,
  modelFindings,
  ownCodeFindings,
  rowsByDoubledCode,
} from '../../../src/rules/product/codes';
import { errors } from './said';

describe('자체상품코드 (매뉴얼 「1. 상품 등록 - 기본정보」 최대 10자, 중복체크)', () => {
  it('10자까지 쓸 수 있고, 비워도 된다', () => {
    expect(ownCodeFindings('RING-00001')).toEqual([]);
    expect(ownCodeFindings(undefined)).toEqual([]);
  });

  it('11자부터 오류이고 몇 자인지 말한다', () => {
    expect(errors(ownCodeFindings('RING-000001'))[0]).toContain('11자');
  });

  it('같은 코드를 쓴 행을 모두 찾고, 빈 코드는 세지 않는다', () => {
    const codes = [
      { row: 2, code: 'A' },
      { row: 3, code: undefined },
      { row: 4, code: 'B' },
      { row: 5, code: 'A' },
      { row: 6, code: undefined },
      { row: 9, code: 'A' },
    ];
    expect(rowsByDoubledCode(codes)).toEqual(new Map([['A', [2, 5, 9]]]));
  });

  it('겹친 행을 말해 주고, 많으면 다섯만 적는다', () => {
    expect(doubledCodeFinding([2, 5])).toMatchObject({ level: 'error', message: expect.stringContaining('2, 5행') });
    expect(doubledCodeFinding([2, 3, 4, 5, 6, 7]).message).toContain('2, 3, 4, 5, 6 등 6개 행');
  });

  it('겹쳤다고 한 행은 모두 그 코드이고, 그 코드의 행은 빠짐없이 들어 있다', () => {
    const rows = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }));
    fc.assert(
      fc.property(rows, (codes) => {
        const found = rowsByDoubledCode(codes.map((code, row) => ({ row, code })));
        const expected = codes.flatMap((code, row) =>
          code && codes.indexOf(code) !== codes.lastIndexOf(code) ? [row] : [],
        );
        expect([...found.values()].flat().sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});

describe('모델명, 모델NO (매뉴얼 「1. 상품 등록 - 기본정보」 최대 30자)', () => {
  it('30자까지 쓸 수 있고, 비워도 된다', () => {
    expect(modelFindings('가'.repeat(30))).toEqual([]);
    expect(modelFindings(undefined)).toEqual([]);
  });

  it('31자부터 오류이다', () => {
    expect(errors(modelFindings('가'.repeat(31)))[0]).toContain('31자');
  });
});
