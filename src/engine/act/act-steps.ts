/**
 * The steps of a job that does what 작업 says. Each finds what is asked for behind the last unit that was done, takes a batch
 * of it, tells what needs no mall, marks what leaves, acts, and tells each row what came of it.
 */
import type { PartOf, Row, Snapshot, Tab } from '../../sheet';
import { results } from '../../tabs/common';
import type { JobContext, OpenJob, Step } from '../job';
import type { Acted, ActReports, Acts, SortedOut, StepView, Unit } from './acts';
import { type BatchCursor, batchStep } from './batches';
import { markRows } from './mark-rows';
import { beforeMark } from './maybe-sent';
import { recordReports } from './record-reports';
import { hasOwners, isAnotherSellers } from './row-owner';

/** `actsFor` gives the acts of one step; what it looks at then is looked at before the tab is read. */
export function openActs<T extends Tab, Item, Open, Cursor extends BatchCursor>(
  context: JobContext,
  actsFor: (cursor: Cursor) => Acts<T, Item, Open>,
): OpenJob<Cursor> {
  let stands: Snapshot | undefined;
  return {
    step(cursor) {
      const { step, ...done } = actStep(context, actsFor(cursor), cursor, stands);
      stands = done.stands;
      return step;
    },
  };
}

interface Pending<T extends Tab, Item> extends Unit<T> {
  item: Item;
}

function actStep<T extends Tab, Item, Open, Cursor extends BatchCursor>(
  context: JobContext,
  acts: Acts<T, Item, Open>,
  cursor: Cursor,
  before: Snapshot | undefined,
): { step: Step<Cursor>; stands: Snapshot | undefined } {
  const { items, seen } = acts.find(before);
  const pending = pendingOf(context, acts, items, cursor.after);
  const batch = pending.slice(0, acts.most(itemsOf(pending)));
  const sorted = acts.sortOut(itemsOf(batch));
  const { reports: all, acted, restored } = attempt(context, acts, sorted, { pending: itemsOf(pending), seen });
  const isOver = context.isLate() && !acted.stopped;
  const whole = { done: batch, after: lastOf(batch), reports: all };
  const { done, after = cursor.after, reports } = isOver ? doneInTime(batch, all, acted.reports) : whole;
  const left = pending.length - done.length;
  acts.beforeRows?.(reports, left === 0);
  const stands = recordReports(context, acts.tab, reports, {
    further: restored,
    seen: acted.stands,
    whole: acts.readsOnce,
  });
  if (acted.stopped) throw acted.stopped;
  acted.afterRows?.();
  acts.afterRows?.(left === 0);
  return { step: batchStep(cursor, { units: done, reports, whole: acts.whole, after, left }), stands };
}

const itemsOf = <Item>(units: readonly { item: Item }[]): Item[] => units.map(({ item }) => item);

/** Units of this account behind the last one that was done, in their order. */
function pendingOf<T extends Tab, Item>(
  context: JobContext,
  { tab, unitOf }: Pick<Acts<T, Item, unknown>, 'tab' | 'unitOf'>,
  items: readonly Item[],
  after: string,
): Pending<T, Item>[] {
  const isOwn = ({ rows, all = rows }: Unit<T>) =>
    !hasOwners(tab) || !all.some(({ values }) => isAnotherSellers(context, values));
  const units = items.map((item) => ({ ...unitOf(item), item }));
  const pending = units.filter((unit) => unit.order > after && isOwn(unit));
  return pending.sort((left, right) => (left.order < right.order ? -1 : 1));
}

interface Attempt<T extends Tab> {
  /** Of the whole batch. */
  reports: ActReports<T>;
  acted: Acted<T>;
  /** Cells of rows that were marked but not handed over, as they stood; by key. */
  restored: ReadonlyMap<string, PartOf<T>>;
}

/** Marks what is open, and acts on what still stands in the sheet then. */
function attempt<T extends Tab, Item, Open>(
  context: JobContext,
  { tab, marks, act }: Acts<T, Item, Open>,
  { reports: known, open }: SortedOut<T, Open>,
  view: StepView<Item>,
): Attempt<T> {
  const rowsOf = (one: Open): readonly Row<T>[] => marks?.rowsOf(one) ?? [];
  const cells = marks?.cells ?? {};
  const besides = marks?.cells && (() => cells);
  const { fresh, missing } = markRows(context, tab, open.flatMap(rowsOf), { seen: view.seen, besides });
  const isGone = (one: Open): boolean => rowsOf(one).some(({ key = '' }) => missing.includes(key));
  const there = missing.length === 0 ? open : open.filter((one) => !isGone(one));
  const untouched: Acted<T> = { reports: new Map(), stands: open.length === 0 ? view.seen : undefined };
  const acted = there.length === 0 ? untouched : act(there, view);
  const gone = open.filter((one) => !there.includes(one)).flatMap(rowsOf);
  const reports: ActReports<T> = new Map([...known, ...acted.reports]);
  for (const row of gone) reports.set(row, GONE);
  const unsent = fresh.filter((row) => !reports.has(row)).map((row) => [row.key ?? '', asBefore(row, cells)] as const);
  return { reports, acted, restored: new Map([...unsent, ...(acted.restored ?? [])]) };
}

const GONE = { result: results.failed, message: '행이 사라져 보내지 않았습니다.' };

/** The cells that a mark and those beside it have taken the place of. */
function asBefore<T extends Tab>({ values }: Row<T>, cells: PartOf<T>): PartOf<T> {
  const names = Object.keys(cells) as (keyof PartOf<T>)[];
  return Object.assign(Object.fromEntries(names.map((name) => [name, values[name]])), beforeMark(values)) as PartOf<T>;
}

const isReported = <T extends Tab>({ rows }: Unit<T>, reports: ReadonlyMap<Row<T>, unknown>): boolean =>
  rows.every((row) => reports.has(row));

/**
 * What the time sufficed for; the next execution begins with the first unit that still waits. What was told behind that one
 * without the mall is told then, not twice.
 */
function doneInTime<T extends Tab, Of extends Unit<T>>(
  batch: readonly Of[],
  reports: ActReports<T>,
  acted: ReadonlyMap<Row<T>, unknown>,
): { done: readonly Of[]; after: string | undefined; reports: ActReports<T> } {
  const waiting = batch.findIndex((unit) => !isReported(unit, reports));
  if (waiting === -1) return { done: batch, after: lastOf(batch), reports };
  const behind = batch.slice(waiting).filter(({ rows }) => !rows.some((row) => acted.has(row)));
  const left = new Set(behind.flatMap(({ rows }) => rows));
  const kept: ActReports<T> = new Map([...reports].filter(([row]) => !left.has(row)));
  return {
    done: batch.filter((unit) => isReported(unit, kept)),
    after: lastOf(batch.slice(0, waiting)),
    reports: kept,
  };
}

const lastOf = (units: readonly Unit<Tab>[]): string | undefined => units[units.length - 1]?.order;
