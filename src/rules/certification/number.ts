/** Certification numbers: whether there must be one, and whether it looks like one. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { quoted } from '../nearest';
import type { CertificationKind, CertificationType } from './types';

interface NumberShape {
  shape: RegExp;
  example: string;
}

/** Safety certificates of KATS (국가기술표준원), judged from numbers seen in public code. */
const kats: NumberShape = { shape: /^[A-Z]{1,2}\d{3}[A-Z]\d{3,4}-\d{4}[A-Z]?$/, example: 'CB061R2170-3018' };
/** From memory, and not checked against any register. */
const electric: NumberShape = { shape: /^[A-Z]{2}\d{5,6}-\d{4,5}[A-Z]?$/, example: 'HU071234-12001A' };
/** As announced for radio equipment (bureauveritas.jp, 2017-12-19): R-… since 2018-07, MSIP-… and KCC-… before. */
const radio: NumberShape = {
  shape: /^(R|MSIP|KCC)-[A-Z]{1,3}-[A-Za-z0-9]{3}-[A-Za-z0-9_-]{1,14}$/,
  example: 'R-CRM-ABC-DEF123',
};

/** Types that are not here have no shape that we know of. */
const shapes: Partial<Record<CertificationType, NumberShape>> = {
  childSafetyCertification: kats,
  childSafetyConfirmation: kats,
  livingSafetyCertification: kats,
  livingSafetyConfirmation: kats,
  electricSafetyCertification: electric,
  electricSafetyConfirmation: electric,
  radioConformity: radio,
};

/** A number without full-width signs, blanks and the many kinds of hyphen. */
export function plainNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, '');
}

/**
 * Findings about the number (`''` for none) of a certification. A missing one is an error except for
 * 공급자적합성확인, which the supplier declares without any register; an unknown shape is a warning and no error,
 * because no rule of the registers is published.
 * Source: 메뉴얼 「인증정보」; 어린이제품 안전 특별법 제25조 (공급자적합성확인).
 */
export function checkCertificationNumber({ label, type, numbered }: CertificationKind, number: string): Finding[] {
  if (!numbered && number !== '') {
    return [caution(josa`「${label}」에는 인증번호가 없습니다. ${quoted(number)}은(는) 빼고 보냅니다.`)];
  }
  if (!numbered) return [];
  if (number === '') {
    return [mistake(`「${label}」의 인증번호가 없습니다. 「${label} | 인증기관 | 인증번호」로 적어 주세요.`)];
  }
  const known = shapes[type];
  if (!known || known.shape.test(number)) return [];
  return [
    caution(
      josa`「${label}」의 번호 ${quoted(number)}이(가) 흔한 모양(예: ${known.example})과 다릅니다. 인증서와 같은지 확인해 주세요.`,
    ),
  ];
}
