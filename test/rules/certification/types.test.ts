import fc from 'fast-check';
import { findCertificationKind, unknownCertificationKind } from '../../../src/rules/certification/find-kind';
import { certificationKinds } from '../../../src/rules/certification/types';
import { looseKey } from '../../../src/rules/nearest';

const gap = fc.constantFrom('', '', ' ', '·', '-', '(', ')');

describe('인증 유형 (메뉴얼 「인증정보」, 계약 §5 etc)', () => {
  it('유형은 저마다 하나뿐이고, 한 이름이 두 유형을 뜻하지 않는다', () => {
    const names = certificationKinds.flatMap(({ label, otherNames }) => [
      ...new Set([label, ...otherNames].map(looseKey)),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(certificationKinds.map(({ type }) => type)).size).toBe(certificationKinds.length);
  });

  it('번호가 없는 것은 공급자적합성확인뿐이다 (어린이제품 안전 특별법 제25조)', () => {
    const unnumbered = certificationKinds.filter(({ numbered }) => !numbered).map(({ label }) => label);
    expect(unnumbered).toEqual([
      '어린이제품 공급자적합성확인',
      '생활용품 공급자적합성확인',
      '전기용품 공급자적합성확인',
    ]);
  });

  it.each([
    ['어린이제품 안전인증', 'childSafetyCertification'],
    ['어린이제품안전확인', 'childSafetyConfirmation'],
    ['안전인증(어린이제품)', 'childSafetyCertification'],
    ['KC 어린이 공급자 적합성 확인', 'childSupplierConformity'],
    ['공산품 안전인증', 'livingSafetyCertification'],
    ['생활용품 자율안전확인', 'livingSafetyConfirmation'],
    ['생활용품 공급자적합성확인', 'livingSupplierConformity'],
    ['어린이 보호포장', 'childProofPackaging'],
    ['KC 전기용품 안전인증 대상', 'electricSafetyCertification'],
    ['전기 안전확인', 'electricSafetyConfirmation'],
    ['전기용품 공급자적합성확인', 'electricSupplierConformity'],
    ['방송통신기자재 적합등록', 'radioConformity'],
    ['전파인증', 'radioConformity'],
    ['생활화학제품 자가검사', 'chemicalSelfCheck'],
    ['자가검사번호', 'chemicalSelfCheck'],
  ])('「%s」은 %s이다', (written, type) => {
    expect(findCertificationKind(written)?.type).toBe(type);
  });

  it('빈칸과 부호가 끼어도 같은 유형이다', () => {
    fc.assert(
      fc.property(fc.constantFrom(...certificationKinds), fc.infiniteStream(gap), (kind, gaps) => {
        for (const name of [kind.label, ...kind.otherNames]) {
          const written = [...name].map((letter) => letter + (gaps.next().value ?? '')).join('');
          expect(findCertificationKind(written)?.type).toBe(kind.type);
        }
      }),
    );
  });

  it('안전인증처럼 어느 제품인지 없는 유형은 고를 것을 알린다', () => {
    expect(findCertificationKind('안전인증')).toBeUndefined();
    expect(unknownCertificationKind('안전인증')).toEqual({
      level: 'error',
      message:
        '「안전인증」만으로는 어느 인증인지 알 수 없습니다. 「어린이제품 안전인증」, 「생활용품 안전인증」, 「전기용품 안전인증」 가운데에서 골라 주세요.',
    });
    expect(unknownCertificationKind('KC 공급자적합성확인').message).toContain('「전기용품 공급자적합성확인」');
  });

  it('잘못 적은 유형은 가까운 유형을 권한다', () => {
    expect(unknownCertificationKind('어린이재품 안전인증').message).toBe(
      '「어린이재품 안전인증」은 인증 유형이 아닙니다. 「어린이제품 안전인증」인지 확인해 주세요.',
    );
  });

  it('가까운 유형도 없으면 유형을 모두 알린다', () => {
    const { message } = unknownCertificationKind('HACCP');
    for (const { label } of certificationKinds) expect(message).toContain(label);
  });

  it.each(['', 'KC', 'KC인증', '대상'])('「%s」은 유형이 아니다', (written) => {
    expect(findCertificationKind(written)).toBeUndefined();
    expect(unknownCertificationKind(written).level).toBe('error');
  });
});
