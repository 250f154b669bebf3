/** What a page may send, checked before anything is done with it: the page is ours, but not everything that sends is. */
import * as z from 'zod';
import { buyerActNames } from '../buyer-acts';
import type { Edit, RequestName, Requests } from '../contract';

type Schemas = { readonly [Name in RequestName]: z.ZodType<Requests[Name]['args']> };

/** A row, a column, or how many of them. */
const number = z.int().min(1);
const axis = z.enum(['rows', 'columns']);
const box = z.object({ row: number, column: number, rows: number, columns: number });
const place = z.object({ tab: z.string(), selection: box });
const lines = { tab: z.string(), axis, at: number, count: number };
/** At least one cell. */
const cells = z.array(z.array(z.string()).min(1)).min(1);

const edit: z.ZodType<Edit> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cells'), tab: z.string(), row: number, column: number, values: cells }),
  z.object({ kind: z.enum(['insert', 'delete']), ...lines }),
  z.object({ kind: z.literal('sort'), tab: z.string(), column: number, ascending: z.boolean() }),
  z.object({ kind: z.literal('rename'), tab: z.string(), name: z.string() }),
  z.object({ kind: z.literal('width'), tab: z.string(), columns: z.array(number), pixels: z.number().min(1) }),
  z.object({ kind: z.literal('hide'), ...lines, hidden: z.boolean() }),
  z.object({ kind: z.literal('filter'), tab: z.string(), column: number, shown: z.array(z.string()).nullable() }),
  z.object({ kind: z.literal('filterRange'), tab: z.string(), box: box.nullable() }),
]);

const schemas: Schemas = {
  edit: z.object({ client: z.string().exactOptional(), edits: z.array(edit) }),
  run: z.object({ name: z.string(), place }),
  call: z.object({ name: z.string(), args: z.array(z.unknown()), place }),
  answer: z.object({ id: z.int(), yes: z.boolean() }),
  tick: z.object({}),
  buyer: z.object({
    act: z.enum(buyerActNames),
    count: number.exactOptional(),
    text: z.string().exactOptional(),
  }),
  save: z.object({}),
};

/** Whether a page may ask this at all. */
export const isRequest = (name: string): name is RequestName => Object.hasOwn(schemas, name);

/** What was sent, in the shape of the contract. Throws an Error in Korean that names the first part that does not fit. */
export function requestOf<Name extends RequestName>(name: Name, sent: unknown): Requests[Name]['args'] {
  const parsed = schemas[name].safeParse(sent);
  if (parsed.success) return parsed.data;
  const [{ path = [] } = {}] = parsed.error.issues;
  const where = path.length > 0 ? path.join('.') : '전체';
  throw new Error(`화면이 보낸 것을 알 수 없습니다(${name}: ${where}). 화면을 새로 고치고 다시 하세요.`);
}
