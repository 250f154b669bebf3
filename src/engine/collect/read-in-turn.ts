/**
 * What no list of the mall gives any more is read again singly: a bounded number a run, going round by number so that each
 * has its turn.
 */
import * as z from 'zod';
import type { Outcome } from '../../mall/port/mall';
import type { JobContext, Note } from '../job';

export const rereadSchema = z.object({
  /** How many may still be read in this run. */
  left: z.number(),
});
export type Reread = z.infer<typeof rereadSchema>;

/** Characters of ids that a run keeps for its next execution: a property takes 9 KB. The others are read once too often. */
const MOST_KEPT = 2_500;

/** The newest of what the lists gave, each once. */
export function keptIds(ids: readonly string[]): string[] {
  let room = MOST_KEPT;
  const fitting = [...new Set(ids)].reverse().filter((id) => {
    room -= id.length + 3;
    return room >= 0;
  });
  return fitting.reverse();
}

/** Read in one step; at 5 a second about ten seconds. */
const STEP = 50;

interface Round<Item, Written> {
  /** Tells this round from the others of the mall; each goes on where it was. */
  name: string;
  /** What the number is called, for the seller. */
  label: string;
  /** Numbers, digits of any length, as the sheet stands now; `mayRead` says whether they are needed at all. */
  open: Iterable<string>;
  /** Those of them that were read in this run already. */
  given: ReadonlySet<string>;
  read(ids: readonly string[]): Outcome<Item | undefined>[];
  /** Puts what was read into the sheet; the turn moves on after it. */
  record(items: readonly Item[]): Written;
}

export interface RoundStep<Written> {
  next: Reread;
  read: number;
  failed: number;
  notes: Note[];
  /** The numbers that were asked for. */
  asked: readonly string[];
  /** What `record` gave; missing where nothing was asked for. */
  written: Written | undefined;
}

export const mayRead = ({ left }: Reread): boolean => left > 0;

/** Reads some numbers that are not among `given`. Throws `MallError` and `SheetError`. */
export function readInTurn<Item, Written>(
  context: JobContext,
  reread: Reread,
  round: Round<Item, Written>,
): RoundStep<Written> {
  const { document } = context.outside.settings;
  const key = turnKey(context, round.name);
  const open = mayRead(reread) ? [...new Set(round.open)].filter((id) => !round.given.has(id)) : [];
  if (open.length === 0) return { next: { left: 0 }, read: 0, failed: 0, notes: [], asked: [], written: undefined };
  const before = document.get(key) ?? '';
  const ids = inTurn(open, before).slice(0, Math.min(STEP, reread.left));
  const outcomes = readUntilFailure(context, ids, round);
  const written = round.record(outcomes.flatMap((outcome) => (outcome.ok && outcome.value ? [outcome.value] : [])));
  const asked = ids.slice(0, outcomes.length);
  const last = asked[asked.length - 1] ?? '';
  if (last !== before) document.set(key, last);
  const failed = outcomes.filter((outcome) => !outcome.ok).length;
  const notes = asked.flatMap((id, at) => noteOf(context, `${round.label} ${id}`, id, outcomes[at]));
  const isOver = failed > 0 || open.length === asked.length;
  const next = { left: isOver ? 0 : reread.left - asked.length };
  return { next, read: asked.length - failed, failed, notes, asked, written };
}

const turnKey = ({ mall, sellerId }: JobContext, name: string): string =>
  ['reread', ...(name === '' ? [] : [name]), mall.name, sellerId].join(':');

/** Batch by batch; a mall that does not answer costs one time-out, and the others wait for the next run. */
function readUntilFailure<Item>(
  { mall }: JobContext,
  ids: readonly string[],
  { read }: Pick<Round<Item, unknown>, 'read'>,
) {
  const outcomes: Outcome<Item | undefined>[] = [];
  for (let start = 0; start < ids.length; start += mall.batchSize) {
    const batch = read(ids.slice(start, start + mall.batchSize));
    outcomes.push(...batch);
    if (batch.some((outcome) => !outcome.ok)) break;
  }
  return outcomes;
}

/** Those behind the last one read come first, in the order of their numbers. */
function inTurn(open: readonly string[], last: string): string[] {
  const ids = [...open].sort(byNumber);
  const start = Math.max(
    ids.findIndex((id) => byNumber(id, last) > 0),
    0,
  );
  return [...ids.slice(start), ...ids.slice(0, start)];
}

/** Ids are digits of any length. */
const byNumber = (left: string, right: string): number =>
  left.length - right.length || (left < right ? -1 : Number(left > right));

function noteOf({ mall }: JobContext, named: string, target: string, outcome: Outcome<unknown> | undefined): Note[] {
  if (!outcome?.ok) {
    const text = `${named}: ${outcome ? outcome.error.userMessage : '제휴몰의 답이 없습니다. 다음 수집에서 다시 묻습니다.'}`;
    return [{ text, history: true, target, result: '실패' }];
  }
  if (outcome.value !== undefined) return [];
  return [{ text: `${named}: ${mall.name}에서 찾을 수 없습니다. 직접 확인해 주세요.`, history: true, target }];
}
