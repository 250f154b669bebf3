/** Forms for what is too small in a cell. Every save finds its rows again by key and says what is wrong, field by field. */
import * as z from 'zod/mini';
import { answerSchema, cellText, chosenRows, count, longText, none, texts, word } from './words';

/** `field`: the name of the field that must be mended; missing when it concerns the form as a whole. */
const mistake = () => z.object({ field: z.exactOptional(z.string()), text: z.string() });

/** When nothing was saved the mistakes say why; else they say what is still to be looked at. */
const saved = () => z.object({ saved: z.boolean(), message: z.string(), mistakes: z.array(mistake()) });

const field = () =>
  z.object({
    name: z.string(),
    header: z.string(),
    kind: z.enum(['line', 'lines', 'choice', 'check']),
    choices: texts,
    value: z.string(),
    required: z.boolean(),
    note: z.string(),
    /** Of a zip: the field that takes the address that was found with it. */
    addressField: z.exactOptional(z.string()),
  });

const rowForm = () =>
  z.object({
    tab: z.string(),
    /** Blank for a row that is still to be made. */
    key: z.string(),
    title: z.string(),
    /** What the row says besides, to be read only. */
    facts: z.array(z.object({ header: z.string(), text: z.string() })),
    fields: z.array(field()),
  });

const noticeItem = () => z.object({ item: word, text: longText, inDescription: z.boolean() });
const notice = () => ({ noticeName: word, group: word, items: z.array(noticeItem()).check(z.maxLength(100)) });

const certificate = () => z.object({ kind: word, agency: word, number: word });
const certification = () => ({
  /** 인증대상아님, 상세설명 별도표기, or what stands in `list`. */
  way: z.enum(['none', 'inDescription', 'listed']),
  list: z.array(certificate()).check(z.maxLength(20)),
});

const address = () => z.object({ zip: z.string(), road: z.string(), jibun: z.string() });

/** `below`: the rows that stand under the last of them too (아래 행에도 적용). */
const products = () => ({ keys: chosenRows.keys, below: z.boolean() });

export const formCalls = {
  /** Of the first selected row of the open tab; with `fresh` blank, for a row that is still to be made. */
  rowForm: () => ({ args: z.object({ fresh: z.exactOptional(z.boolean()) }), value: rowForm() }),
  saveRowForm: () => ({
    args: z.object({ tab: word, key: cellText, values: z.record(word, longText) }),
    value: saved(),
  }),
  /** Items of a 고시명 of the tab 품목고시, of a group (`group`) where that is given. */
  noticeForm: () => ({
    args: z.object({ noticeName: z.exactOptional(word), group: z.exactOptional(word) }),
    value: z.object({ names: texts, groups: texts, ...notice() }),
  }),
  saveNotice: () => ({ args: z.object(notice()), value: saved() }),
  /** Items as the product with this key has them. */
  productNotice: () => ({
    args: z.object({ key: cellText, group: z.exactOptional(word) }),
    value: z.object({ names: texts, groups: texts, ...notice() }),
  }),
  saveProductNotice: () => ({ args: z.object({ ...notice(), ...products() }), value: saved() }),
  certificationForm: () => ({
    args: z.object({ key: cellText }),
    value: z.object({ ...certification(), kinds: z.array(z.object({ label: z.string(), numbered: z.boolean() })) }),
  }),
  saveCertification: () => ({ args: z.object({ ...certification(), ...products() }), value: saved() }),
  searchCategories: () => ({
    args: z.object({ query: word }),
    value: z.object({ found: z.array(z.object({ code: z.string(), path: z.string() })), message: z.string() }),
  }),
  saveCategory: () => ({ args: z.object({ ...chosenRows, path: cellText }), value: answerSchema }),
  findAddress: () => ({
    args: z.object({ keyword: word, page: z.int().check(z.minimum(1), z.maximum(100)) }),
    value: z.object({ addresses: z.array(address()), total: count }),
  }),
  /** Of the tab 답변템플릿; the job fillAnswers puts one into the selected rows. */
  answerTemplates: () => ({
    args: none,
    value: z.object({ templates: z.array(z.object({ name: z.string(), phrase: z.string() })) }),
  }),
};
