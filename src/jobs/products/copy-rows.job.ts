/** 복사: chosen rows of 상품 (with their rows of 옵션) or of 판매정보 once more under a new key, named 「복사 …」. */
import * as z from 'zod';
import { defineJob, type JobContext, type Note, type Step } from '../../engine/job';
import { kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import { messages, type Problem, problemText, type Row, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { chosenKeysSchema } from '../../store/chosen-keys';
import { productsTab } from '../../tabs/products.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import { type Copy, copyProducts, copySaleTerms, newGroupNames } from './copies';
import { newProductCodes } from './give-product-codes';

/** A run keeps old and new keys in one property of 9 KB. */
const MOST_ROWS = 50;
const copied = [productsTab.name, saleTermsTab.name];

/** `tab` says where the keys were chosen; the tab that is open when missing. */
const argsSchema = chosenKeysSchema.extend({ tab: z.string().optional() });
type Args = z.infer<typeof argsSchema>;

const cursorSchema = z.object({
  tab: z.string(),
  pairs: z.array(z.object({ from: z.string(), to: z.string() })),
  unknown: z.array(z.string()),
  /** New keys are kept before anything is written, so that an execution that dies makes no second copies. */
  isKept: z.boolean(),
});
type Cursor = z.infer<typeof cursorSchema>;

export const copyRows = defineJob<Args, Cursor>({
  name: 'copyRows',
  title: '복사',
  once: true,
  tab: productsTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan: ({ outside }, { keys = [], tab = outside.workbook.activeSheetName() }) => plan(outside, tab, keys),
  open: (context) => ({ step: (cursor) => (cursor.isKept ? copy(context, cursor) : keep(cursor)) }),
});

function plan(outside: Where, tab: string, keys: readonly string[]): Cursor {
  if (!copied.includes(tab))
    throw new Refusal('복사는 「상품」과 「판매정보」 탭에서만 할 수 있습니다. 그 탭을 열고 다시 누르세요.');
  if (keys.length === 0) throw new Refusal('복사할 행을 고르고 다시 누르세요.');
  if (keys.length > MOST_ROWS) throw new Refusal(`한 번에 ${MOST_ROWS}행까지 복사할 수 있습니다. 나누어 복사하세요.`);
  const wanted = [...new Set(keys)];
  if (tab === productsTab.name) {
    const rows = productRows(outside);
    const found = wanted.filter((key) => rows.some((row) => isProduct(row, key)));
    const codes = newProductCodes(outside, found.length, rows);
    return cursorOf(tab, wanted, found, codes);
  }
  const names = new Set(termsRows(outside).flatMap(({ values }) => values.groupName ?? []));
  const found = wanted.filter((key) => names.has(key));
  return cursorOf(tab, wanted, found, newGroupNames(found, names));
}

const cursorOf = (tab: string, wanted: string[], found: readonly string[], to: readonly string[]): Cursor => ({
  tab,
  pairs: found.map((from, at) => ({ from, to: to[at] ?? '' })),
  unknown: wanted.filter((key) => !found.includes(key)),
  isKept: false,
});

type Where = JobContext['outside'];

const productRows = ({ workbook }: Where) =>
  readRows(productsTab, takeSnapshot(productsTab, sheetOf(productsTab, workbook)));
const termsRows = ({ workbook }: Where) =>
  readRows(saleTermsTab, takeSnapshot(saleTermsTab, sheetOf(saleTermsTab, workbook)));

const isProduct = ({ values }: Row<typeof productsTab>, key: string): boolean =>
  values.productCode === key || values.ownCode === key;

const isGroup = ({ values }: Row<typeof saleTermsTab>, key: string): boolean => values.groupName === key;

const keep = (cursor: Cursor): Step<Cursor> => ({
  next: { ...cursor, isKept: true },
  done: 0,
  total: cursor.pairs.length,
  ok: 0,
  failed: 0,
  skipped: 0,
  notes: [],
});

function copy({ outside }: JobContext, { tab, pairs, unknown }: Cursor): Step<Cursor> {
  const now = kstText(outside.clock.now());
  const done =
    tab === productsTab.name
      ? copyProducts(outside.workbook, matched(pairs, productRows(outside), isProduct), now)
      : copySaleTerms(outside.workbook, matched(pairs, termsRows(outside), isGroup), now);
  return {
    next: undefined,
    done: pairs.length,
    total: pairs.length,
    ok: done.length,
    failed: unknown.length + pairs.length - done.length,
    skipped: 0,
    notes: [
      ...unknown.map((key) => note(key, '오류', `「${tab}」 탭에 없습니다. 행을 다시 고르세요.`)),
      ...done.map(({ row, to }) => note(to, '성공', `${row.row}행을 복사했습니다.${unread(row.problems)}`)),
    ],
    summary: `${done.length}행을 복사했습니다. 이름을 고치고 점검하세요.`,
  };
}

/** The first row of each key that still stands. */
function matched<R>(pairs: Cursor['pairs'], rows: readonly R[], is: (row: R, key: string) => boolean): Copy<R>[] {
  return pairs.flatMap(({ from, to }) => {
    const row = rows.find((one) => is(one, from));
    return row ? [{ row, to }] : [];
  });
}

/** What cannot be read cannot be copied; a blank cell can. */
function unread(problems: readonly Problem[]): string {
  const errors = problems.filter(
    ({ level, header, message }) => level === 'error' && header !== undefined && message !== messages.blank(),
  );
  return errors.length > 0 ? ` 읽을 수 없는 칸은 비워 두었습니다: ${problemText(errors)}` : '';
}

const note = (target: string, result: string, text: string): Note => ({
  text: `${target}: ${text}`,
  history: true,
  target,
  result,
});
