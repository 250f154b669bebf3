/**
 * What was cancelled stands in no list of the mall (contract §3): open orders that no list gave are read again singly,
 * a bounded number a run, going round by 배송번호 so that each has its turn.
 */
import * as z from 'zod';
import { orderKinds } from '../mall/mall';
import { readRows, sheetOf, takeSnapshot, type Upserted } from '../sheet';
import { cancelStates, ordersTab } from '../tabs/orders.tab';
import type { JobContext, Note } from './job';
import { recordBundles } from './record-bundles';

export const rereadSchema = z.object({
  /** How many may still be read in this run. */
  left: z.number(),
});
export type Reread = z.infer<typeof rereadSchema>;

/** 취소요청 is open too: it ends as 취소완료, or as an order again. */
const OPEN = new Set<string>([orderKinds.new, orderKinds.confirmed, cancelStates.requested]);
/** Read in one step; at 5 a second about ten seconds. */
const STEP = 50;

export interface RereadStep {
  next: Reread;
  read: number;
  failed: number;
  written: Pick<Upserted, 'added' | 'changed'>;
  notes: Note[];
}

/** Reads some open bundles again and writes what changed. Throws `MallError` and `SheetError`. */
export function rereadOpenOrders(context: JobContext, reread: Reread, given: Set<string>): RereadStep {
  const ids = nextOpenBundles(context, Math.min(STEP, reread.left), given);
  if (ids.length === 0)
    return { next: { left: 0 }, read: 0, failed: 0, written: { added: [], changed: [] }, notes: [] };
  const outcomes = readUntilFailure(context, ids);
  const bundles = outcomes.flatMap((outcome) => (outcome.ok && outcome.value ? outcome.value : []));
  const written = recordBundles(context, bundles);
  const asked = ids.slice(0, outcomes.length);
  for (const id of asked) given.add(id);
  context.outside.settings.document.set(turnKey(context), asked[asked.length - 1] ?? '');
  const failed = outcomes.filter((outcome) => !outcome.ok).length;
  const next = { left: failed > 0 ? 0 : reread.left - asked.length };
  return { next, read: asked.length - failed, failed, written, notes: notesOf(context, asked, outcomes) };
}

type Read = ReturnType<JobContext['mall']['readBundles']>;

/** Batch by batch; a mall that does not answer costs one time-out, and the others wait for the next run. */
function readUntilFailure({ mall }: JobContext, ids: readonly string[]): Read {
  const outcomes: Read = [];
  for (let start = 0; start < ids.length; start += mall.batchSize) {
    const batch = mall.readBundles(ids.slice(start, start + mall.batchSize));
    outcomes.push(...batch);
    if (batch.some((outcome) => !outcome.ok)) break;
  }
  return outcomes;
}

const turnKey = ({ mall, sellerId }: JobContext): string => `reread:${mall.name}:${sellerId}`;

/** Those behind the last one read come first, in the order of their numbers. */
function nextOpenBundles(context: JobContext, count: number, given: ReadonlySet<string>): string[] {
  if (count <= 0) return [];
  const sheet = sheetOf(ordersTab, context.outside.workbook);
  const wanted = ['mall', 'sellerId', 'lineId', 'state', 'bundleId'] as const;
  const open = new Set<string>();
  for (const { values } of readRows(ordersTab, takeSnapshot(ordersTab, sheet, wanted), wanted)) {
    const ours = values.mall === context.mall.name && values.sellerId === context.sellerId;
    const id = values.bundleId;
    if (ours && id && OPEN.has(values.state ?? '') && !given.has(id)) open.add(id);
  }
  const last = context.outside.settings.document.get(turnKey(context)) ?? '';
  const ids = [...open].sort(byNumber);
  const start = ids.findIndex((id) => byNumber(id, last) > 0);
  return [...ids.slice(Math.max(start, 0)), ...ids.slice(0, Math.max(start, 0))].slice(0, count);
}

/** Ids are digits of any length. */
const byNumber = (left: string, right: string): number =>
  left.length - right.length || (left < right ? -1 : Number(left > right));

function notesOf({ mall }: JobContext, ids: readonly string[], outcomes: Read) {
  return ids.flatMap((target, at): Note[] => {
    const outcome = outcomes[at];
    if (!outcome?.ok) {
      const text = `배송번호 ${target}: ${outcome ? outcome.error.userMessage : '응답이 없습니다.'}`;
      return [{ text, history: true, target, result: '실패' }];
    }
    if (outcome.value) return [];
    return [
      {
        text: `배송번호 ${target}: ${mall.name}에서 찾을 수 없습니다. 주문을 직접 확인해 주세요.`,
        history: true,
        target,
      },
    ];
  });
}
