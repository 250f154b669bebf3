/** 인증정보 as a form: at most five certifications, or one of the two words that stand instead (manual, 기본정보). */
import type { Outside } from '../../ports';
import { parseCertification } from '../../rules/certification/parse';
import { certificationKinds } from '../../rules/certification/types';
import { Refusal } from '../../rules/refusal';
import { readRows, sheetOf, takeSnapshot } from '../../sheet';
import { productsTab } from '../../tabs/products.tab';
import { fillProducts, type ProductChoice } from './product-cells';
import { refused, type Saved } from './saved';

export interface Certificate {
  /** As the list names it. */
  kind: string;
  agency: string;
  number: string;
}

interface Certifications {
  way: 'none' | 'inDescription' | 'listed';
  list: readonly Certificate[];
}

export interface CertificationForm {
  way: Certifications['way'];
  list: Certificate[];
  kinds: { label: string; numbered: boolean }[];
}

type Where = Pick<Outside, 'workbook'>;

/** Of the product with this key. Throws `Refusal` when it is gone, and `SheetError`. */
export function certificationForm({ workbook }: Where, { key }: { key: string }): CertificationForm {
  const rows = readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook)));
  const row = rows.find((one) => one.key === key);
  if (!row) throw new Refusal('그 상품의 행이 없어졌습니다. 행을 다시 선택해 주세요.');
  const { certification } = parseCertification(row.values.certification ?? []);
  const listed = certification.kind === 'listed' ? certification.certifications : [];
  const list = listed.map(({ type, agency, number }) => ({ kind: labelOf(type), agency, number }));
  return {
    way: certification.kind,
    list,
    kinds: certificationKinds.map(({ label, numbered }) => ({ label, numbered })),
  };
}

const labelOf = (type: string): string => certificationKinds.find((one) => one.type === type)?.label ?? '';

/** The words that stand instead of a list (rules/certification). */
const words = { none: '인증대상아님', inDescription: '상세설명 별도표기' } as const;

/** Throws `Refusal` and `SheetError`. */
export function saveCertification(where: Where, { way, list, ...choice }: Certifications & ProductChoice): Saved {
  const given = list.filter(({ kind, agency, number }) => `${kind}${agency}${number}`.trim() !== '');
  const lines =
    way === 'listed' ? given.map(({ kind, agency, number }) => [kind, agency, number].join(' | ')) : [words[way]];
  if (lines.length === 0) return refused([{ text: '인증이 하나도 없습니다. 인증을 넣거나 인증대상아님을 고르세요.' }]);
  const wrong = parseCertification(lines).findings.filter(({ level }) => level === 'error');
  if (wrong.length > 0) return refused(wrong.map(({ message }) => ({ text: message })));
  const rows = fillProducts(where, choice, { certification: lines });
  return { saved: true, message: `${rows}에 인증정보를 적었습니다.`, mistakes: [] };
}
