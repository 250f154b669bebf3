/**
 * 클레임 가져오기 (manual, page 취소/반품/교환 가져오기): asks the mall for each list of claims since the last time, window by
 * window, and puts them into 클레임 by their 클레임번호 and 옵션주문번호. Open claims that no list gives are read singly.
 */
import * as z from 'zod';
import { isLookedAt, noteLookedAt } from '../../engine/collect/daily-scan';
import { askOrNote, moveOn, windowsAtOnce } from '../../engine/collect/list-progress';
import { mixedNotes, mixedSummary } from '../../engine/collect/mixed-notes';
import { keptIds, rereadSchema } from '../../engine/collect/read-in-turn';
import { chosenRange, LATE_CLAIM_DAYS, lateRanges, sinceLastTime } from '../../engine/collect/windows';
import { defineJob, type JobContext, type Step } from '../../engine/job';
import type { ClaimList, ClaimWindow } from '../../mall/port/claims';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import { claimsTab } from '../../tabs/claims.tab';
import { isClosed } from '../bundles/claim-words';
import { askClaimLists, listLabel, listName } from './claim-lists';
import { type ClaimTables, readClaimTables } from './claim-tables';
import { countNew, foundNotes, lateClaims, listNotes, readNote, summaryOf } from './collection-notes';
import { followClaims } from './follow-claims';
import { recordClaims } from './record-claims';
import { bundlesToReread, rereadBundles, rereadOpenClaims } from './reread-claims';

const argsSchema = z.object({
  /** Labels such as 취소요청; all that the mall lists when missing. */
  kinds: z.array(z.string()).optional(),
  /** `yyyy-MM-dd` or with a time; both or none. Such a collection leaves the watermarks alone. */
  from: z.string().optional(),
  to: z.string().optional(),
});

const cursorSchema = z.object({
  /** From where each list, by its name, has still to be asked; one that is done or has failed is missing. */
  from: z.record(z.string(), z.string()),
  to: z.string(),
  /**
   * Where the look back of once a day ends and the usual question begins, by list; none where it is not due, has failed, or an
   * earlier version began the run.
   */
  late: z.record(z.string(), z.string()).catch({}),
  /** Claims that such a look has found. */
  found: z.number().default(0),
  /** A range that the seller chose: watermarks and open claims are left alone. */
  chosen: z.boolean(),
  /** Open claims, then bundles whose cancels have ended. */
  reread: rereadSchema,
  settle: rereadSchema,
  /** How many claims the lists have given. */
  told: z.number().default(0),
  /** Those that stand open, as far as there is room: they need no second look, in whatever execution. */
  given: z.array(z.string()).default([]),
  done: z.number(),
  added: z.number(),
  /** New claims by their kind, as the seller calls it. */
  kinds: z.record(z.string(), z.number()).default({}),
  changed: z.number(),
});

type Args = z.infer<typeof argsSchema>;
type Cursor = z.infer<typeof cursorSchema>;

/** Lists are asked side by side, so that a step takes a day of all of them. */
const QUESTIONS = 20;

export const collectClaims = defineJob<Args, Cursor>({
  name: 'collectClaims',
  title: '클레임 가져오기',
  collects: true,
  tab: claimsTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan,
  open(context) {
    /** What was told in this execution needs no second look, nor do the tabs where they were just written. */
    const known: Known = { claims: new Set(), bundles: new Set(), mixed: new Set(), tables: undefined };
    return {
      step(cursor) {
        for (const id of cursor.given) known.claims.add(id);
        if (Object.keys(cursor.from).length > 0) return listStep(context, cursor, known);
        if (cursor.reread.left > 0) return rereadStep(context, cursor, known);
        return bundleStep(context, cursor, known);
      },
    };
  },
});

interface Known {
  claims: Set<string>;
  bundles: Set<string>;
  /** Keys of rows of 클레임 that are mixed up with others. */
  mixed: Set<string>;
  /** 클레임, 주문 and 송장 as the last step that wrote into them left them. */
  tables: ClaimTables | undefined;
}

function plan(context: JobContext, args: Args): Cursor {
  const range = chosenRange(args.from, args.to);
  const names = wantedLists(context, args).map(listName);
  const startOf = range ? () => range.from : sinceLastTime(context);
  const left = range ? 0 : context.preferences.rereadsPerRun;
  const isDue = range === undefined && names.length === context.mall.claims.lists.length;
  const late =
    isDue && !isLookedAt(context, 'claimLists') ? lateRanges(context, firstLists(context), LATE_CLAIM_DAYS) : {};
  const from = names.map((name) => [name, late[name]?.from ?? startOf(name)] as const);
  return {
    from: Object.fromEntries(from),
    late: Object.fromEntries(Object.entries(late).map(([name, { to }]) => [name, to])),
    found: 0,
    to: range?.to ?? kstText(context.outside.clock.now()),
    chosen: range !== undefined,
    ...{ reread: { left }, settle: { left } },
    given: [],
    ...{ told: 0, done: 0, added: 0, changed: 0, kinds: {} },
  };
}

function wantedLists({ mall }: JobContext, { kinds = [] }: Args): readonly ClaimList[] {
  const { lists } = mall.claims;
  if (kinds.length === 0) return lists;
  return kinds.map((label) => {
    const list = lists.find((one) => listLabel(one) === label);
    if (list) return list;
    const labels = lists.map(listLabel).join(', ');
    throw new Refusal(josa`「${label}」은(는) 가져올 수 있는 클레임이 아닙니다. ${labels} 가운데에서 고르세요.`);
  });
}

/** Where claims begin: what is known is read again singly as long as it stands open. */
const firstLists = ({ mall }: JobContext): string[] =>
  mall.claims.lists
    .filter(({ kind, state }) => state === 'requested' || (kind === 'cancel' && state === 'approved'))
    .map(listName);

/** Oldest first, so that after an outage the sheet fills up in the order of time. */
function pendingWindows({ mall }: JobContext, { from, to }: Cursor): ClaimWindow[] {
  const windows = mall.claims.lists.flatMap((list) => {
    const start = from[listName(list)];
    return start === undefined ? [] : mall.claims.windows(list, start, to);
  });
  return windows.sort(byTime);
}

const byTime = (left: ClaimWindow, right: ClaimWindow): number =>
  left.from < right.from ? -1 : Number(left.from > right.from);

/** Once a day the windows of where claims begin reach further back, as for orders: what a list has left out, or shows late. */
function listStep(context: JobContext, cursor: Cursor, known: Known): Step<Cursor> {
  const pending = pendingWindows(context, cursor);
  const isLooking = Object.keys(cursor.late).length > 0;
  const most = isLooking ? QUESTIONS : windowsAtOnce(Object.keys(cursor.from).length, QUESTIONS);
  const windows = pending.slice(0, most);
  const lists = windows.map(({ list }) => listName(list));
  const asked = askOrNote(context, lists, () => askClaimLists(context.mall, windows));
  const written = asked.claims.length > 0 ? recordClaims(context, asked.claims, 'rows') : undefined;
  known.tables = written?.tables ?? known.tables;
  for (const { claimId } of asked.claims) known.claims.add(claimId);
  for (const key of written?.mixed ?? []) known.mixed.add(key);
  const from = moved(moveOn(context, cursor, lists, asked));
  const found = lateClaims(cursor.late, asked.claims, written?.added ?? []);
  const late = asked.failed.size > 0 ? {} : cursor.late;
  if (Object.keys(from).length === 0 && Object.keys(late).length > 0) noteLookedAt(context, 'claimLists');
  const next: Cursor = {
    ...cursor,
    from,
    late,
    found: cursor.found + found,
    told: cursor.told + asked.claims.length,
    given: keptIds([...cursor.given, ...asked.claims.filter((one) => !isClosed(one)).map(({ claimId }) => claimId)]),
    done: cursor.done + windows.length,
    added: cursor.added + (written?.added.length ?? 0),
    kinds: countNew(cursor.kinds, asked.claims, written?.added ?? []),
    changed: cursor.changed + (written?.changed.length ?? 0),
  };
  return {
    ...progressOf(next, next.done + pendingWindows(context, next).length),
    ...{ ok: asked.claims.length, failed: asked.failed.size, skipped: 0 },
    notes: [...listNotes(context, windows, asked), ...foundNotes(found)],
  };
}

const moved = (from: Partial<Record<string, string>>): Cursor['from'] =>
  Object.fromEntries(Object.entries(from).flatMap(([name, start]) => (start === undefined ? [] : [[name, start]])));

function rereadStep(context: JobContext, cursor: Cursor, known: Known): Step<Cursor> {
  const isQuick = context.isRoutine && cursor.told === 0 && isLookedAt(context, 'claims');
  const round = rereadOpenClaims(context, cursor.reread, known.claims, { isQuick, tables: known.tables });
  const { next: reread, read, failed, notes, changed } = round;
  known.tables = round.tables ?? known.tables;
  for (const key of round.mixed) known.mixed.add(key);
  const next: Cursor = { ...cursor, reread, done: cursor.done + 1, changed: cursor.changed + changed };
  const ownNotes = [...readNote(read, '목록에 없던 열린 클레임'), ...notes];
  const counts = { ok: read, failed, skipped: 0, notes: ownNotes };
  if (isQuick && reread.left === 0 && changed === 0) return withMixed({ ...lastStep(next), ...counts }, known);
  return { ...progressOf(next, next.done + 1), ...counts };
}

/**
 * The last step sets right whatever an execution that died has left between the tabs. Nothing is there to be set right when
 * nobody has written into them since the last time.
 */
function bundleStep(context: JobContext, cursor: Cursor, known: Known): Step<Cursor> {
  if (context.isRoutine && isLookedAt(context, 'claims'))
    return withMixed(lastStep({ ...cursor, done: cursor.done + 1 }), known);
  const { workbook } = context.outside;
  const tables = known.tables ?? readClaimTables(workbook);
  known.tables = undefined;
  const { next: settle, read, failed, notes } = rereadBundles(context, cursor.settle, known.bundles, tables);
  const next: Cursor = { ...cursor, settle, done: cursor.done + 1 };
  const ownNotes = [...readNote(read, '취소가 끝난 배송'), ...notes];
  const counts = { ok: read, failed, skipped: 0, notes: ownNotes };
  if (settle.left > 0) return { ...progressOf(next, next.done + 1), ...counts };
  const now = read > 0 ? readClaimTables(workbook) : tables;
  followClaims(workbook, now);
  if (bundlesToReread(context, now).length === 0) noteLookedAt(context, 'claims');
  return withMixed({ ...progressOf(next, next.done), ...counts, next: undefined, ...endOf(next) }, known);
}

const lastStep = (next: Cursor): Step<Cursor> => ({
  ...{ ...progressOf(next, next.done), next: undefined, ok: 0, failed: 0, skipped: 0 },
  ...{ notes: [], ...endOf(next) },
});

/** The last step says what was left as it is. */
const withMixed = (step: Step<Cursor>, { mixed }: Known): Step<Cursor> => ({
  ...step,
  notes: [...step.notes, ...mixedNotes(`「${claimsTab.name}」`, mixed)],
  summary: `${step.summary ?? ''}${mixedSummary(mixed)}`,
});

const progressOf = (next: Cursor, total: number) => ({ next, done: next.done, total });

const endOf = (next: Cursor): Pick<Step<Cursor>, 'news' | 'summary'> => ({
  news: Object.entries(next.kinds).map(([what, count]) => ({ what, count })),
  summary: summaryOf(next),
});
