/**
 * Orders as 위메프 sends them. Lenient, because its real answers could never be checked: a field that is missing or of
 * another type is read as blank or 0, and only what has no identity is unreadable.
 */
import * as z from 'zod';

const anything = z.unknown().optional();
const text = anything.transform(textOf);
const count = anything.transform(countOf);
const id = anything.transform(idOf);
/** Without it nobody can say what the rest belongs to. */
const identity = id.pipe(z.string().min(1));
/** Each entry is read on its own, so that a bad one does not take the others along. */
const entries = anything.transform(entriesOf);

const addressShape = z.object({ zipcode: text, addrFixed: text, addrDetail: text, message: text });

const deliveryShape = z.object({
  shipStatus: text,
  shipMethod: text,
  parcelCompany: text,
  invoiceNo: text,
  name: text,
  phone: text,
  customsPin: text,
  shipAddress: part(addressShape),
});

export const bundleShape = z.object({
  bundleNo: identity,
  purchaseNo: id,
  orderDate: text,
  payDate: text,
  originShipDate: text,
  orderConfirmDate: text,
  orderShippingDate: text,
  shipCompleteDate: text,
  buyerName: text,
  buyerPhone: text,
  shipPrice: count,
  prepayment: text,
  delivery: part(deliveryShape),
  orderProduct: entries,
});

export const productShape = z.object({
  orderNo: id,
  productNo: id,
  productName: text,
  sellerProductCode: text,
  wmpChargeDiscountPrice: count,
  sellerChargeDiscountPrice: count,
  cardChargeDiscountPrice: count,
  orderOption: entries,
});

export const optionShape = z.object({
  orderOptionNo: identity,
  optionName: text,
  optionQty: count,
  optionStatus: text,
  optionSalePrice: count,
  optionCommissionPrice: count,
});

export type WireBundle = z.infer<typeof bundleShape>;
export type WireProduct = z.infer<typeof productShape>;
export type WireOption = z.infer<typeof optionShape>;

/** `data` of an order answer as its list of bundles, each still unread; `undefined` when it holds no such list. */
export function bundleEntries(data: unknown): unknown[] | undefined {
  if (Array.isArray(data)) return data.length === 0 ? [] : undefined;
  return isRecord(data) && 'bundle' in data ? entriesOf(data['bundle']) : undefined;
}

/** A nested object; 위메프 sends an empty one as `[]`. */
function part<Shape extends z.ZodType<unknown, Record<string, unknown>>>(shape: Shape) {
  return anything.transform((value) => (isRecord(value) ? value : {})).pipe(shape);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** Whole won or pieces; a text such as `18,000` counts too. */
function countOf(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : 0;
  const digits = typeof value === 'string' ? value.replace(/,/g, '').trim() : '';
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : 0;
}

/** Digits as text. A number that is not exact any more is nobody's id. */
function idOf(value: unknown): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : '';
  return typeof value === 'string' ? value.trim() : '';
}

/** A list; one object stands for a list of one, and no value for an empty one. */
function entriesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
