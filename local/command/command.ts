/** The command line as a function: words in, lines out, an exit code. */
import {
  createRuntime,
  globalFunctions,
  type Runtime,
  type RuntimeOptions,
  realClock,
  virtualClock,
} from '../apps-script';
import type { BuiltBundle } from '../bundle';
import { inKorean } from '../korean/edit-refused';
import { openStoredWorkbook, type StoredWorkbook } from '../store/stored-workbook';
import { type Command, parseCommand } from './arguments';
import { setMallClock } from './mall-clock';
import { type AskedMall, mallRouting, notSent } from './mall-routes';
import { type Outcome, perform } from './perform';
import { saidLines } from './said-lines';
import { USAGE, UsageError } from './usage';

export interface Console {
  /** One line of stdout. */
  out(line: string): void;
  /** One line of stderr. */
  err(line: string): void;
}

/**
 * Gives the exit code: 0, or 1 with the reason on stderr. The last line of stdout is the result as JSON. `malls` are those
 * that the bundle knows.
 */
export async function runCommand(
  words: readonly string[],
  { out, err }: Console,
  loadBundle: () => BuiltBundle,
  malls: readonly AskedMall[],
): Promise<0 | 1> {
  try {
    const command = parseCommand(words);
    const bundle = loadBundle();
    refuseUnknownFunction(command, bundle);
    const clock = command.now === undefined ? realClock() : virtualClock(command.now);
    const missed = new Set<string>();
    const ways = { ...mallRouting(command.malls, malls, clock), onUnrouted: (host: string) => void missed.add(host) };
    if (command.now !== undefined) await setClocks(command, command.now);
    const outcome = await work(command, { ...bundle, ...ways, clock }, out);
    outcome.failures.forEach(err);
    for (const host of missed) err(notSent(host, malls));
    if (outcome.result !== undefined) out(JSON.stringify(outcome.result));
    return outcome.failures.length === 0 ? 0 : 1;
  } catch (error) {
    const said = inKorean(error);
    err(said instanceof Error ? said.message : String(said));
    if (error instanceof UsageError) err(`\n${USAGE}`);
    return 1;
  }
}

function refuseUnknownFunction({ task }: Command, { code }: BuiltBundle): void {
  if (task === 'tick') return;
  const functions = globalFunctions(code);
  if (functions.includes(task.functionName)) return;
  throw new UsageError(`없는 함수입니다: ${task.functionName} (있는 함수: ${functions.join(', ')})`);
}

async function setClocks({ malls }: Command, now: number): Promise<void> {
  for (const mall of malls) await setMallClock(mall, now);
}

type Home = Pick<RuntimeOptions, 'code' | 'manifest' | 'files' | 'clock' | 'routes' | 'routeHeaders' | 'onUnrouted'>;

/** Saves also what a failing function had written, as it would stay written at Google. */
async function work(command: Command, home: Home, out: Console['out']): Promise<Outcome> {
  const stored = await openStoredWorkbook(command.workbook);
  try {
    const runtime = prepare(command, home, stored);
    const outcome = perform(runtime, command.task);
    saidLines(runtime.said).forEach(out);
    await stored.save();
    return outcome;
  } finally {
    stored.close();
  }
}

function prepare(command: Command, home: Home, { workbook, state }: StoredWorkbook): Runtime {
  const { user, answerYes, tab } = command;
  const runtime = createRuntime({ ...home, workbook, state, user, answerYes });
  if (tab !== undefined) runtime.setActiveTab(tab);
  return runtime;
}
