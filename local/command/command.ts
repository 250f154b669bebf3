/** The command line as a function: words in, lines out, an exit code. */
import { createRuntime, globalFunctions, type Runtime, realClock, virtualClock } from '../apps-script';
import type { BuiltBundle } from '../bundle';
import { inKorean } from '../korean/edit-refused';
import { openStoredWorkbook, type StoredWorkbook } from '../store/stored-workbook';
import { type Command, parseCommand } from './arguments';
import { setMallClock } from './mall-clock';
import { type Outcome, perform } from './perform';
import { saidLines } from './said-lines';
import { USAGE, UsageError } from './usage';

export interface Console {
  /** One line of stdout. */
  out(line: string): void;
  /** One line of stderr. */
  err(line: string): void;
}

/** The host that the bundle calls; only `--mall` gives it a place. */
const MALL_ORIGIN = 'https://w-api.wemakeprice.com';

/** Gives the exit code: 0, or 1 with the reason on stderr. The last line of stdout is the result as JSON. */
export async function runCommand(
  words: readonly string[],
  { out, err }: Console,
  loadBundle: () => BuiltBundle,
): Promise<0 | 1> {
  try {
    const command = parseCommand(words);
    const bundle = loadBundle();
    refuseUnknownFunction(command, bundle);
    if (command.mall !== undefined && command.now !== undefined) await setMallClock(command.mall, command.now);
    const outcome = await work(command, bundle, out);
    outcome.failures.forEach(err);
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

/** Saves also what a failing function had written, as it would stay written at Google. */
async function work(command: Command, bundle: BuiltBundle, out: Console['out']): Promise<Outcome> {
  const stored = await openStoredWorkbook(command.workbook);
  try {
    const runtime = prepare(command, bundle, stored);
    const outcome = perform(runtime, command.task);
    saidLines(runtime.said).forEach(out);
    await stored.save();
    return outcome;
  } finally {
    stored.close();
  }
}

function prepare(command: Command, bundle: BuiltBundle, { workbook, state }: StoredWorkbook): Runtime {
  const { user, answerYes, now, mall, tab } = command;
  const runtime = createRuntime({
    ...bundle,
    workbook,
    state,
    user,
    answerYes,
    clock: now === undefined ? realClock() : virtualClock(now),
    routes: mall === undefined ? {} : { [MALL_ORIGIN]: mall },
  });
  if (tab !== undefined) runtime.setActiveTab(tab);
  return runtime;
}
