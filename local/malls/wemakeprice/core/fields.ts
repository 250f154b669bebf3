/** Fields of a request as the contract limits them. Each refusal is a 422 with a Korean sentence that names the field. */
import * as z from 'zod';
import { object, topic } from '../../../mall-kit/korean';
import { isDate, millisOf } from '../../../mall-kit/kst';
import { Refusal } from '../../../mall-kit/refusal';

const hourShape = /^\d{4}-\d{2}-\d{2} \d{2}:00$/;
const grouped = (count: number) => count.toLocaleString('en-US');
const missing = (label: string) => `${object(label)} 입력해 주세요.`;
/** A sentence for a value of a wrong kind, and the usual one for a value that is not there. */
const wrong = (label: string, sentence: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? missing(label) : sentence),
});

/** Text of 1 to `max` characters. */
export function text(label: string, max: number) {
  return z
    .string(wrong(label, `${topic(label)} 글자로 입력해 주세요.`))
    .refine((value) => value.trim() !== '', missing(label))
    .refine((value) => [...value].length <= max, `${topic(label)} ${grouped(max)}자 이하로 입력해 주세요.`);
}

/** Text that may be blank or missing; gives `''` then. */
export function optionalText(label: string, max: number) {
  return z
    .string(`${topic(label)} 글자로 입력해 주세요.`)
    .refine((value) => [...value].length <= max, `${topic(label)} ${grouped(max)}자 이하로 입력해 주세요.`)
    .default('');
}

/** A number of the mall: a number or its digits as text; gives the digits. */
export function id(label: string) {
  const sentence = `${topic(label)} 숫자로 입력해 주세요.`;
  return z
    .union([z.string().regex(/^\d{1,19}$/, sentence), z.int(sentence).nonnegative(sentence)], wrong(label, sentence))
    .transform((value) => String(value).replace(/^0+(?=\d)/, ''));
}

/** An integer within bounds; text is refused. */
export function count(label: string, minimum: number, maximum: number) {
  const sentence = `${topic(label)} ${grouped(minimum)}에서 ${grouped(maximum)} 사이의 정수로 입력해 주세요.`;
  return z.int(wrong(label, sentence)).min(minimum, sentence).max(maximum, sentence);
}

/** One of the codes. */
export function code<const Codes extends readonly [string, ...string[]]>(label: string, codes: Codes) {
  return z.enum(codes, wrong(label, `${topic(label)} ${codes.join(', ')} 중 하나로 입력해 주세요.`));
}

/** `yyyy-MM-dd HH:mm:ss` on the calendar. */
export function time(label: string) {
  const sentence = `${topic(label)} yyyy-MM-dd HH:mm:ss 형식으로 입력해 주세요.`;
  return z.string(wrong(label, sentence)).refine((value) => millisOf(value) !== undefined, sentence);
}

/** `yyyy-MM-dd` on the calendar. */
export function date(label: string) {
  const sentence = `${topic(label)} yyyy-MM-dd 형식으로 입력해 주세요.`;
  return z.string(wrong(label, sentence)).refine(isDate, sentence);
}

/** `yyyy-MM-dd HH:00` on the calendar. */
export function hour(label: string) {
  const sentence = `${topic(label)} yyyy-MM-dd HH:00 형식으로 입력해 주세요.`;
  return z
    .string(wrong(label, sentence))
    .refine((value) => hourShape.test(value) && millisOf(`${value}:00`) !== undefined, sentence);
}

/** A list of at most so many. */
export function list<Item extends z.ZodType>(label: string, item: Item, max: number) {
  return z
    .array(item, wrong(label, `${topic(label)} 목록으로 입력해 주세요.`))
    .max(max, `${topic(label)} 최대 ${grouped(max)}개까지 등록할 수 있습니다.`);
}

/** A part of a body. */
export function part<Shape extends z.ZodRawShape>(label: string, shape: Shape) {
  return z.object(shape, missing(label));
}

/** Reads a body or query by a schema; `null` counts as missing. Throws a 422 with the first thing that is wrong. */
export function take<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(withoutNulls(value));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const place = issue.path.filter((step) => typeof step === 'number').pop();
  throw new Refusal(422, place === undefined ? issue.message : `${issue.message} (${place + 1}번째)`);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}
