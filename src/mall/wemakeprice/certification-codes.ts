/** 위메프's types of certification and the five blocks of a product that they go into. */
import type { CertificationType } from '../../rules/certification/types';

/** `certificationType`, by our kinds. */
const codes: Readonly<Record<CertificationType, string>> = {
  childSafetyCertification: 'KD_SAFETY_CT',
  childSafetyConfirmation: 'KD_SAFETY_CK',
  childSupplierConformity: 'KD_SPL',
  livingSafetyCertification: 'LF_SAFETY_CT',
  livingSafetyConfirmation: 'LF_SAFETY_CK',
  livingSupplierConformity: 'LF_SPL',
  childProofPackaging: 'LF_KD_PRT',
  electricSafetyCertification: 'ER_SAFETY_CT',
  electricSafetyConfirmation: 'ER_SAFETY_CK',
  electricSupplierConformity: 'ER_SPL',
  radioConformity: 'RP_STB',
  chemicalSelfCheck: 'LC_SELF_CHECK',
};

/** How the fields of a block begin, and how the codes that belong to it do. */
export const certificationBlocks = [
  { name: 'kcKid', prefix: 'KD_' },
  { name: 'kcLife', prefix: 'LF_' },
  { name: 'kcElectric', prefix: 'ER_' },
  { name: 'kcReport', prefix: 'RP_' },
  { name: 'kcLifeChemistry', prefix: 'LC_' },
] as const;

export type CertificationBlock = (typeof certificationBlocks)[number];

const kinds = new Map<string, string>(Object.entries(codes).map(([kind, code]) => [code, kind]));
const codeOfKind = new Map<string, string>(Object.entries(codes));

/** The mall's code of one of our kinds; a code of the mall that we did not know stays as it is. */
export function certificationCode(kind: string): string {
  return codeOfKind.get(kind) ?? kind;
}

/** Our kind of a code of the mall; the code itself when we do not know it. */
export function certificationKind(code: string): string {
  return kinds.get(code) ?? code;
}

/** The block that a code belongs to; `undefined` for what is no code of the mall. */
export function blockOf(code: string): CertificationBlock | undefined {
  return certificationBlocks.find(({ prefix }) => code.startsWith(prefix));
}
