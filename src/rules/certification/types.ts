/**
 * Kinds of certification as Korean law has them, in the seller's words; a mall's codes are its adapter's business.
 * Sources: WAPI contract §5 (etc, the five KC blocks), 어린이제품 안전 특별법 제17조·제22조·제25조, 전기용품 및 생활용품
 * 안전관리법, 전파법; the manual's page 「인증정보」 (생활용품은 공산품에 포함).
 */

/** The register that a certification belongs to; malls ask for each of them on its own. */
export type CertificationGroup = 'kid' | 'life' | 'electric' | 'radio' | 'chemistry';

export type CertificationType =
  | 'childSafetyCertification'
  | 'childSafetyConfirmation'
  | 'childSupplierConformity'
  | 'livingSafetyCertification'
  | 'livingSafetyConfirmation'
  | 'livingSupplierConformity'
  | 'childProofPackaging'
  | 'electricSafetyCertification'
  | 'electricSafetyConfirmation'
  | 'electricSupplierConformity'
  | 'radioConformity'
  | 'chemicalSelfCheck';

export interface CertificationKind {
  type: CertificationType;
  /** As the drop-down and the messages name it. */
  label: string;
  group: CertificationGroup;
  /** False for what the supplier declares alone: no register gives it a number. */
  numbered: boolean;
  /** What else sellers and other malls call it, without regard to blanks and punctuation. */
  otherNames: readonly string[];
}

const certified = ['안전인증'];
const confirmed = ['안전확인', '안전확인신고', '자율안전확인', '자율안전확인신고'];
const declared = ['공급자적합성확인', '공급자적합성', '공급자적합성확인신고', '공급자적합'];

const children = ['어린이제품', '어린이용품', '어린이', '유아동', '영유아', '아동', '유아'];
const living = ['생활용품', '생활', '공산품'];
const electric = ['전기용품', '전기제품', '전기'];

/** Every subject with every act, in either order, as with 안전인증(어린이제품). */
function combined(subjects: readonly string[], acts: readonly string[]): string[] {
  return subjects.flatMap((subject) => acts.flatMap((act) => [subject + act, act + subject]));
}

/** In the order in which malls list them. */
export const certificationKinds: readonly CertificationKind[] = [
  {
    type: 'childSafetyCertification',
    label: '어린이제품 안전인증',
    group: 'kid',
    numbered: true,
    otherNames: combined(children, certified),
  },
  {
    type: 'childSafetyConfirmation',
    label: '어린이제품 안전확인',
    group: 'kid',
    numbered: true,
    otherNames: combined(children, confirmed),
  },
  {
    type: 'childSupplierConformity',
    label: '어린이제품 공급자적합성확인',
    group: 'kid',
    numbered: false,
    otherNames: combined(children, declared),
  },
  {
    type: 'livingSafetyCertification',
    label: '생활용품 안전인증',
    group: 'life',
    numbered: true,
    otherNames: combined(living, certified),
  },
  {
    type: 'livingSafetyConfirmation',
    label: '생활용품 안전확인',
    group: 'life',
    numbered: true,
    otherNames: combined(living, confirmed),
  },
  {
    type: 'livingSupplierConformity',
    label: '생활용품 공급자적합성확인',
    group: 'life',
    numbered: false,
    otherNames: combined(living, declared),
  },
  {
    type: 'childProofPackaging',
    label: '어린이보호포장',
    group: 'life',
    numbered: true,
    otherNames: ['생활용품 어린이보호포장', '어린이보호포장 대상', '어린이 보호포장 신고', '보호포장'],
  },
  {
    type: 'electricSafetyCertification',
    label: '전기용품 안전인증',
    group: 'electric',
    numbered: true,
    otherNames: [...combined(electric, certified), '전기인증'],
  },
  {
    type: 'electricSafetyConfirmation',
    label: '전기용품 안전확인',
    group: 'electric',
    numbered: true,
    otherNames: combined(electric, confirmed),
  },
  {
    type: 'electricSupplierConformity',
    label: '전기용품 공급자적합성확인',
    group: 'electric',
    numbered: false,
    otherNames: combined(electric, declared),
  },
  {
    type: 'radioConformity',
    label: '방송통신기자재 적합성평가',
    group: 'radio',
    numbered: true,
    otherNames: [
      ...combined(
        ['방송통신기자재', '방송통신기기', '방송통신', '전파'],
        ['적합성평가', '적합인증', '적합등록', '잠정인증'],
      ),
      '적합성평가',
      '적합인증',
      '적합등록',
      '잠정인증',
      '전파인증',
      '방송통신인증',
      '방송통신기자재인증',
    ],
  },
  {
    type: 'chemicalSelfCheck',
    label: '생활화학제품 자가검사',
    group: 'chemistry',
    numbered: true,
    otherNames: [
      '생활화학제품',
      '생활화학제품 자가검사번호',
      '자가검사',
      '자가검사번호',
      '위해우려제품 자가검사',
      '생활화학제품 안전기준적합확인신고',
      '안전기준적합확인신고',
      '안전기준적합확인',
      '안전확인대상 생활화학제품',
    ],
  },
];
