/** What a job is: one seller's act, done in steps. A step is the unit of time budget, progress and crash. */
import * as z from 'zod';
import type { Mall } from '../mall/port/mall';
import type { Outside } from '../ports';
import { Refusal } from '../rules/refusal';
import type { AccountName } from '../settings/accounts';
import type { Preferences } from '../settings/preferences';
import type { Tab } from '../sheet';
import type { ChosenRows } from '../store/chosen-rows';
import type { News } from './collection-news';
import type { RowCounts } from './row-counts';
import type { ReadShared } from './shared-reads';

export interface JobContext {
  outside: Pick<Outside, 'workbook' | 'settings' | 'clock' | 'log'>;
  /** Opened when it is first asked for. Throws `MallError` (`auth`) when this person has not saved the account of the run. */
  readonly mall: Mall;
  /** The name of that mall, and as whom we are known there; both throw like `mall`. */
  readonly mallName: string;
  readonly sellerId: string;
  /** All accounts that this person has saved in this file. */
  readonly accounts: readonly AccountName[];
  /** The mall of another of these accounts, for a job that is done once; throws like `mall`. */
  mallOf(account: AccountName): Mall;
  preferences: Preferences;
  /** Missing when every row with 작업 is meant. Throws `Refusal` when the list of them is lost. */
  readonly chosen?: ChosenRows | undefined;
  /** For reads that a tick needs once for all accounts: of rows that are then picked by account. */
  readonly readShared: ReadShared;
  /** True when this execution should hand nothing more to the mall; what still waits is for the next one. */
  isLate(): boolean;
  /** Milliseconds until it is late. */
  timeLeft(): number;
  /** E-mail of the person who started the run. */
  person: string;
  /** The trigger's own run, for which nobody waits: what changes seldom need not be looked at each time. */
  isRoutine: boolean;
}

/** What a job may look at before it is begun. */
export type Scope = Pick<JobContext, 'outside' | 'chosen' | 'mallName' | 'sellerId' | 'accounts'>;

/** Something that the seller should know; `history` puts it into 연동이력 too. */
export interface Note {
  text: string;
  history: boolean;
  target?: string;
  result?: string;
}

export interface Step<Cursor> {
  /** `undefined` when nothing is left to do. */
  next: Cursor | undefined;
  /** Of the whole run: units that are done, and all as far as known. */
  done: number;
  total: number;
  /** Of this step. */
  ok: number;
  failed: number;
  skipped: number;
  notes: Note[];
  /** What this step told its rows; a run that tells rows ends with these counts. */
  rows?: RowCounts;
  /** With the last step: what has come that was not there before. */
  news?: News[];
  /** With the last step: what came of the whole run, in one sentence; instead of the counts of its rows. */
  summary?: string;
}

/** A job at work in one execution; what it remembers between steps is lost when the run goes on in another one. */
export interface OpenJob<Cursor> {
  step(cursor: Cursor): Step<Cursor>;
}

/** 작업 of a tab. */
export interface Acts {
  tab: Tab;
  /** The program's names of them. */
  actions: readonly string[];
}

export interface JobWords<Args, Cursor> {
  /** As 연동이력 and the sidebar name the job; files of sellers hold it, so it never changes. */
  name: string;
  /** Korean, as in the menu and in 연동이력. */
  title: string;
  /** The tab that it fills. */
  tab: string;
  /** The 작업 that it does, in the order of the tabs' lists; missing where no 작업 asks for it. */
  acts?: readonly Acts[];
  /** Changes something at the mall, so that only those who may send start it, and never from a copied file unasked. */
  sends?: boolean;
  /** Tabs besides 연동이력 that a sending job writes into: it does not begin where one of them is protected. */
  writes?: readonly Tab[];
  /** Belongs to every tick and to 지금 가져오기. */
  collects?: boolean;
  /** Done once for the whole file; without it, once for each account. */
  once?: boolean;
  args: z.ZodType<Args>;
  /** Small JSON, kept in a property, so that another execution can go on. */
  cursor: z.ZodType<Cursor>;
  /** What must be asked before anything is done, as the sheet stands now; answered with the texts that were agreed to. */
  questions?(scope: Scope): string[];
  /** What is to be done, from the arguments. Throws `Refusal` when that makes no sense. */
  plan(context: JobContext, args: Args): Cursor;
  open(context: JobContext): OpenJob<Cursor>;
}

/** Arguments of a job that asks: the questions that were answered with yes; missing as long as nobody was asked. */
export const askedSchema = z.object({ asked: z.array(z.string()).optional() });

/** A job whose types are its own business: cursor and arguments go in and out as JSON values. */
export interface Job {
  readonly name: string;
  readonly title: string;
  readonly tab: string;
  readonly acts: readonly Acts[];
  readonly sends: boolean;
  readonly writes: readonly Tab[];
  readonly collects: boolean;
  readonly once: boolean;
  questions(scope: Scope): string[];
  /** Throws `Refusal`, also for arguments of a wrong shape. */
  plan(context: JobContext, args: unknown): unknown;
  open(context: JobContext): OpenJob<unknown>;
}

/** Checks cursor and arguments at the border, so that inside the job they are typed. */
export function defineJob<Args, Cursor>(words: JobWords<Args, Cursor>): Job {
  return {
    name: words.name,
    title: words.title,
    tab: words.tab,
    acts: words.acts ?? [],
    sends: words.sends ?? false,
    writes: words.writes ?? [],
    collects: words.collects ?? false,
    once: words.once ?? false,
    questions: (scope) => words.questions?.(scope) ?? [],
    plan: (context, args) => words.plan(context, checkedArgs(words, args ?? {})),
    open(context) {
      const open = words.open(context);
      return { step: (cursor) => open.step(words.cursor.parse(cursor)) };
    },
  };
}

function checkedArgs<Args>({ title, args: shape }: Pick<JobWords<Args, never>, 'title' | 'args'>, args: unknown): Args {
  const parsed = shape.safeParse(args);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') || '인자';
  throw new Refusal(`${title}의 「${where}」 값이 올바르지 않습니다. 사이드바를 닫았다가 다시 열어 주세요.`);
}

export const jobNamed = (jobs: readonly Job[], name: string): Job | undefined => jobs.find((job) => job.name === name);
