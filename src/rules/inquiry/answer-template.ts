/** 답변템플릿: a phrase with fields in braces, filled in from one question. */
import { type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { looseKey, nearest, quoted } from '../nearest';

/** What a phrase may name, as the seller writes it between braces. */
export const templateFields = {
  productName: '상품명',
  listingId: '상품번호',
  orderId: '주문번호',
  inquiryId: '문의번호',
  askedAt: '문의일시',
  askedOn: '문의일',
  title: '제목',
  kind: '구분',
  mall: '제휴몰',
  seller: '판매자',
} as const;
export type TemplateField = keyof typeof templateFields;

export interface FilledTemplate {
  /** Good for use only when there are no findings. */
  text: string;
  findings: Finding[];
}

const FIELD = /\{([^{}\n]{1,30})\}/g;
const names = Object.values(templateFields) as string[];
const fieldOfKey = new Map(
  (Object.keys(templateFields) as TemplateField[]).map((field) => [looseKey(templateFields[field]), field]),
);

/** Whether a word between braces is a field; blanks do not count. */
export const isTemplateField = (word: string): boolean => fieldOfKey.has(looseKey(word));

const textsAround = (phrase: string): string[] => phrase.split(FIELD).filter((_, at) => at % 2 === 0);

/**
 * Fills in every field in one go, so that braces in a product's name are no field. A field that is none, and one for
 * which the question has no value, is an error: half an answer must not go out. Particles written as 은(는) fit the value that comes to stand before them.
 */
export function fillTemplate(
  phrase: string,
  values: Readonly<Partial<Record<TemplateField, string | undefined>>>,
): FilledTemplate {
  const findings = new Map<string, Finding>();
  if (phrase.trim() === '') findings.set('', mistake('문구가 비어 있습니다. 답변으로 쓸 글을 적어 주세요.'));
  const inserted = [...phrase.matchAll(FIELD)].map(([whole, word = '']) => {
    const field = fieldOfKey.get(looseKey(word));
    const value = field && values[field];
    if (value) return value;
    findings.set(word, field ? missing(field) : unknown(word));
    return whole;
  });
  return { text: josa(textsAround(phrase), ...inserted), findings: [...findings.values()] };
}

const missing = (field: TemplateField): Finding =>
  mistake(`이 문의에는 {${templateFields[field]}}에 넣을 값이 없습니다. 답변을 직접 적어 주세요.`);

function unknown(word: string): Finding {
  const nearestName = nearest(word, names);
  const advice = nearestName
    ? `{${nearestName}}인지 확인해 주세요.`
    : `${names.map((name) => `{${name}}`).join(' ')} 가운데에서 쓰세요.`;
  return mistake(josa`${quoted(`{${word}}`)}은(는) 없는 필드입니다. ${advice}`);
}
