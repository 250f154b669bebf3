import { findCertificationKind } from '../../../src/rules/certification/find-kind';
import { checkCertificationNumber, plainNumber } from '../../../src/rules/certification/number';
import { josa } from '../../../src/rules/josa';

function told(label: string, number: string): string[] {
  const kind = findCertificationKind(label);
  if (!kind) throw new Error(`no kind ${label}`);
  return checkCertificationNumber(kind, number).map(({ level, message }) => `${level} ${message}`);
}

describe('인증번호 (메뉴얼 「인증정보」)', () => {
  it.each([
    ['어린이제품 안전인증', 'CB061R2170-3018'],
    ['어린이제품 안전확인', 'B363R871-5002'],
    ['생활용품 안전확인', 'CB067R317-5002'],
    ['전기용품 안전인증', 'HU071234-12001A'],
    ['전기용품 안전인증', 'YU10012-12001'],
    ['전기용품 안전확인', 'XU070123-13001B'],
    ['방송통신기자재 적합성평가', 'R-C-xxx-xxx'],
    ['방송통신기자재 적합성평가', 'KCC-CRM-ABC-123_4'],
    ['방송통신기자재 적합성평가', 'R-CRM-ABC-XXXXXXXXXXXXXX'],
    ['방송통신기자재 적합성평가', 'MSIP-REM-ABC-X1'],
    ['어린이보호포장', '무슨 모양이든'],
    ['생활화학제품 자가검사', 'CB21-12-0001'],
  ])('「%s」의 %s은(는) 그대로 받는다', (label, number) => {
    expect(told(label, number)).toEqual([]);
  });

  it.each([
    ['어린이제품 안전인증', '12345'],
    ['생활용품 안전확인', 'cb067r317-5002'],
    ['전기용품 안전인증', 'HU-071234'],
    ['방송통신기자재 적합성평가', 'R-CRM-AB-X'],
    ['방송통신기자재 적합성평가', 'R-CRM-ABC-XXXXXXXXXXXXXXX'],
  ])('「%s」의 %s은(는) 낯선 모양이라 주의로 알리고 막지 않는다', (label, number) => {
    const [finding = '', ...rest] = told(label, number);
    expect(finding).toMatch(/^warning .*흔한 모양\(예: .+\)과 다릅니다/);
    expect(finding).toContain(`「${number}」`);
    expect(rest).toEqual([]);
  });

  it.each(['어린이제품 안전인증', '전기용품 안전확인', '어린이보호포장', '생활화학제품 자가검사'])(
    '「%s」에 번호가 없으면 오류이다',
    (label) => {
      expect(told(label, '')).toEqual([
        `error 「${label}」의 인증번호가 없습니다. 「${label} | 인증기관 | 인증번호」로 적어 주세요.`,
      ]);
    },
  );

  it.each(['어린이제품', '생활용품', '전기용품'])(
    '%s 공급자적합성확인은 번호가 없어도 되고, 있으면 빼고 주의로 알린다 (어린이제품 안전 특별법 제25조)',
    (goods) => {
      expect(told(`${goods} 공급자적합성확인`, '')).toEqual([]);
      expect(told(`${goods} 공급자적합성확인`, 'A-1')).toEqual([
        josa`warning 「${goods} 공급자적합성확인」에는 인증번호가 없습니다. 「A-1」은(는) 빼고 보냅니다.`,
      ]);
    },
  );

  it('번호의 빈칸과 전각 글자, 여러 가지 붙임표를 고른다', () => {
    expect(plainNumber(' ＣＢ０６１Ｒ２１７０ — 3018 ')).toBe('CB061R2170-3018');
    expect(plainNumber('CB061R2170−3018')).toBe('CB061R2170-3018');
  });
});
