/** `etc` of a product: parallel import, KC certification, codes and keywords. */
import * as z from 'zod';
import { code, list, optionalText, part } from '../core/fields';
import { saying } from '../core/rules';

const yesNo = ['Y', 'N'] as const;
const isCertification = (label: string) => code(label, ['Y', 'N', 'D']).optional();
/** A supplier's own declaration of conformity carries no number. */
const needsNoNumber = (type: string) => type.endsWith('_SPL');

function certifications<const Types extends readonly [string, ...string[]]>(label: string, types: Types) {
  const certification = z
    .object(
      { certificationType: code(`${label} 인증유형`, types), certificationNo: optionalText(`${label} 인증번호`, 50) },
      `${label} 인증정보를 입력해 주세요.`,
    )
    .refine(
      ({ certificationType, certificationNo }) => needsNoNumber(certificationType) || certificationNo.trim() !== '',
      `${label} 인증번호를 입력해 주세요.`,
    );
  return list(`${label} 인증정보`, certification, 10).optional();
}

const keywords = optionalText('검색키워드', 1000).refine(
  (value) => value.split(',').length <= 10,
  '검색키워드는 최대 10개까지 등록할 수 있습니다.',
);

const fields = part('기타정보(etc)', {
  parallelImportYn: code('병행수입여부', yesNo),
  kcKidIsCertification: isCertification('어린이제품 인증대상'),
  kcKidCertificationList: certifications('어린이제품', ['KD_SAFETY_CT', 'KD_SAFETY_CK', 'KD_SPL']),
  kcLifeIsCertification: isCertification('생활용품 인증대상'),
  kcLifeCertificationList: certifications('생활용품', ['LF_SAFETY_CT', 'LF_SAFETY_CK', 'LF_SPL', 'LF_KD_PRT']),
  kcElectricIsCertification: isCertification('전기용품 인증대상'),
  kcElectricCertificationList: certifications('전기용품', ['ER_SAFETY_CT', 'ER_SAFETY_CK', 'ER_SPL']),
  kcReportIsCertification: isCertification('방송통신기자재 인증대상'),
  kcReportCertificationList: certifications('방송통신기자재', ['RP_STB']),
  kcLifeChemistryIsCertification: isCertification('생활화학제품 인증대상'),
  kcLifeChemistryCertificationList: certifications('생활화학제품', ['LC_SELF_CHECK']),
  sellerProdCode: optionalText('업체상품코드', 50),
  isbn13: optionalText('ISBN13', 13),
  isbn10: optionalText('ISBN10', 10),
  keywordWemakeprice: keywords,
  labelNoList: list('라벨', z.union([z.int(), z.string()], '라벨번호는 숫자로 입력해 주세요.'), 4).optional(),
});

export type Etc = z.output<typeof fields>;

const blocks = [
  ['kcKid', '어린이제품'],
  ['kcLife', '생활용품'],
  ['kcElectric', '전기용품'],
  ['kcReport', '방송통신기자재'],
  ['kcLifeChemistry', '생활화학제품'],
] as const;

function certificationProblem(etc: Etc): string | undefined {
  const missing = blocks.find(
    ([block]) => etc[`${block}IsCertification`] === 'Y' && (etc[`${block}CertificationList`] ?? []).length === 0,
  );
  return missing && `${missing[1]} 인증정보를 입력해 주세요.`;
}

export const etcFields = fields.superRefine(saying(certificationProblem));
