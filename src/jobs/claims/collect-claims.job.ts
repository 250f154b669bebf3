/**
 * 클레임 가져오기 (manual, page 취소/반품/교환 가져오기): asks the mall for each list of claims since the last time, window by
 * window, and puts them into 클레임 by their 클레임번호 and 옵션주문번호. Open claims that no list gives are read singly.
 */
import * as z from 'zod';
import { defineCollectJob, type Kept, type ReadAgain, type Recorded } from '../../engine/collect/collect-job';
import { collectCursor } from '../../engine/collect/collect-lists';
import { isLookedAt, noteLookedAt } from '../../engine/collect/daily-scan';
import { windowsAtOnce } from '../../engine/collect/list-progress';
import { keptIds, mayRead, rereadSchema } from '../../engine/collect/read-in-turn';
import type { JobContext } from '../../engine/job';
import type { ClaimList, ClaimWindow } from '../../mall/port/claims';
import { claimsTab } from '../../tabs/claims.tab';
import { isClosed } from '../bundles/claim-words';
import { type AskedClaims, askClaimLists, claimLists } from './claim-lists';
import { type ClaimTables, readClaimTables } from './claim-tables';
import { claimTexts, countNew, foundNotes, lateClaims, readNote, summaryOf } from './collection-notes';
import { followClaims } from './follow-claims';
import { recordClaims } from './record-claims';
import { bundlesToReread, rereadBundles, rereadOpenClaims } from './reread-claims';

const cursorSchema = collectCursor.extend({
  /** Claims that the look back of once a day has found. */
  found: z.number().default(0),
  /** Open claims, then bundles whose cancels have ended. */
  reread: rereadSchema,
  settle: rereadSchema,
  /** How many claims the lists have given. */
  told: z.number().default(0),
  /** Open ones, as far as there is room: no later execution of this run looks at them again. */
  given: z.array(z.string()).default([]),
  /** New claims by their kind, as the seller calls it. */
  kinds: z.record(z.string(), z.number()).default({}),
});
type Cursor = z.infer<typeof cursorSchema>;

/** Claims that this execution has read need no second look, nor do the tabs that it has just written. */
interface Memory {
  claims: ReadonlySet<string>;
  bundles: ReadonlySet<string>;
  /** 클레임, 주문 and 송장 as the last step that wrote into them left them. */
  tables: ClaimTables | undefined;
}

/** Lists are asked side by side, so that a step takes a day of all of them. */
const QUESTIONS = 20;

export const collectClaims = defineCollectJob<ClaimList, ClaimWindow, AskedClaims, Cursor, Memory>({
  name: 'collectClaims',
  title: '클레임 가져오기',
  tab: claimsTab,
  lists: claimLists,
  texts: claimTexts,
  cursor: cursorSchema,
  begin({ preferences }, begun) {
    const left = begun.chosen ? 0 : preferences.rereadsPerRun;
    return { ...begun, reread: { left }, settle: { left }, found: 0, told: 0, given: [], kinds: {} };
  },
  memory: { claims: new Set(), bundles: new Set(), tables: undefined },
  windows(_, { from, late }, pending) {
    const isLooking = Object.keys(late).length > 0;
    return pending.slice(0, isLooking ? QUESTIONS : windowsAtOnce(Object.keys(from).length, QUESTIONS));
  },
  ask: ({ mall }, windows) => askClaimLists(mall, windows),
  record: recordLists,
  readAgain: (context, kept) => (mayRead(kept.cursor.reread) ? rereadStep(context, kept) : bundleStep(context, kept)),
  news: ({ kinds }) => Object.entries(kinds).map(([what, count]) => ({ what, count })),
  summary: summaryOf,
});

function recordLists(
  context: JobContext,
  { items: claims }: AskedClaims,
  { cursor, memory }: Kept<Cursor, Memory>,
): Recorded<Cursor, Memory> {
  const written = claims.length > 0 ? recordClaims(context, claims, 'rows') : undefined;
  const { added = [], changed = [], mixed = [], tables = memory.tables } = written ?? {};
  const found = lateClaims(cursor.late, claims, added);
  return {
    cursor: {
      ...cursor,
      found: cursor.found + found,
      told: cursor.told + claims.length,
      given: keptIds([...cursor.given, ...claims.filter((one) => !isClosed(one)).map(({ claimId }) => claimId)]),
      added: cursor.added + added.length,
      kinds: countNew(cursor.kinds, claims, added),
      changed: cursor.changed + changed.length,
    },
    memory: { ...memory, tables, claims: new Set([...memory.claims, ...claims.map(({ claimId }) => claimId)]) },
    mixed,
    notes: foundNotes(found),
  };
}

function rereadStep(context: JobContext, { cursor, memory }: Kept<Cursor, Memory>): ReadAgain<Cursor, Memory> {
  const isQuick = context.isRoutine && cursor.told === 0 && isLookedAt(context, 'claims');
  const given = new Set([...cursor.given, ...memory.claims]);
  const round = rereadOpenClaims(context, cursor.reread, given, { isQuick, tables: memory.tables });
  const { next: reread, read, failed, asked } = round;
  const { changed = [], mixed = [], tables = memory.tables } = round.written ?? {};
  const isOver = isQuick && !mayRead(reread) && changed.length === 0;
  return {
    cursor: { ...cursor, reread, changed: cursor.changed + changed.length },
    memory: { ...memory, tables, claims: new Set([...given, ...asked]) },
    mixed,
    ...{ ok: read, failed, units: 1, left: isOver ? 0 : 1 },
    notes: [...readNote(read, '목록에 없던 열린 클레임'), ...round.notes],
  };
}

/**
 * The last step mends what an execution that died has left between the tabs. It has nothing to do when the tabs were not
 * written since the last time.
 */
function bundleStep(context: JobContext, { cursor, memory }: Kept<Cursor, Memory>): ReadAgain<Cursor, Memory> {
  const nothing = { ok: 0, failed: 0, units: 1, left: 0, mixed: [], notes: [] };
  if (context.isRoutine && isLookedAt(context, 'claims')) return { cursor, memory, ...nothing };
  const { workbook } = context.outside;
  const tables = memory.tables ?? readClaimTables(workbook);
  const round = rereadBundles(context, cursor.settle, memory.bundles, tables);
  const { next: settle, read, failed, asked } = round;
  if (!mayRead(settle)) endClaims(context, read > 0 ? readClaimTables(workbook) : tables);
  return {
    cursor: { ...cursor, settle },
    memory: { ...memory, tables: undefined, bundles: new Set([...memory.bundles, ...asked]) },
    mixed: [],
    ...{ ok: read, failed, units: 1, left: mayRead(settle) ? 1 : 0 },
    notes: [...readNote(read, '취소가 끝난 배송'), ...round.notes],
  };
}

/** `tables` as they stand now. */
function endClaims(context: JobContext, tables: ClaimTables): void {
  followClaims(context.outside.workbook, tables);
  if (bundlesToReread(context, tables).length === 0) noteLookedAt(context, 'claims');
}
