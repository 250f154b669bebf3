/** Runs one global function of a bundle as one execution: a fresh realm, the services, and an end in every case. */
import { meterOf } from './cost/meter';
import { use, usedToday } from './daily-quota';
import { ScriptError } from './exceptions';
import type { AuthModeName, Execution, Host, StartedAs } from './execution';
import { compileBundle } from './realm/bundle';
import { createRealm } from './realm/realm';
import { installServices } from './services/globals';
import { releaseLocks } from './services/lock';

export interface Start {
  number: number;
  as: StartedAs;
  user: string;
  authMode: AuthModeName;
}

const ENDED = 'The execution has ended.';

/**
 * Evaluates the code and calls the function with the arguments, which are taken over into the realm.
 * Gives what `take` makes of the function's result while the execution still lives.
 * Throws a ScriptError when there is no such function, or the execution fails or is killed.
 */
export function execute<T>(
  host: Host,
  code: string,
  name: string,
  args: (execution: Execution) => unknown[],
  start: Start,
  take: (result: unknown) => T,
): T {
  const bundle = compileBundle(code);
  if (!bundle.functions.includes(name)) {
    throw new ScriptError(`Script function not found: ${name}.`, 'refused');
  }
  refuseTiredTrigger(host, start);
  const execution = begin(host, start);
  try {
    execution.realm.run(bundle.script);
    const target = execution.realm.globals[name] as (...given: unknown[]) => unknown;
    const result = take(target(...args(execution).map(execution.realm.adopt)));
    refuseHiddenEnd(execution);
    return result;
  } catch (error) {
    throw scriptError(execution, error);
  } finally {
    finish(execution);
  }
}

function begin(host: Host, start: Start): Execution {
  const { clock, limits, manifest, costs } = host;
  const realm = createRealm(() => clock.now(), manifest.timeZone);
  const allowedMs = start.as === 'simple' ? limits.simpleMs : limits.executionMs;
  const meter = costs && meterOf(costs);
  const execution: Execution = { ...start, host, realm, startedAt: clock.now(), allowedMs, meter };
  installServices(execution);
  return execution;
}

/** A script may have caught the end of its own execution, or the lack of a member; neither stays hidden. */
function refuseHiddenEnd({ over, missing }: Execution): void {
  if (over !== undefined) throw new ScriptError(over, 'killed');
  if (missing !== undefined) throw new ScriptError(missing, 'thrown');
}

function scriptError(execution: Execution, error: unknown): ScriptError {
  if (execution.over !== undefined) return new ScriptError(execution.over, 'killed');
  if (error instanceof ScriptError) return error;
  if (typeof error !== 'object' || error === null) return new ScriptError(String(error), 'thrown');
  const { message, stack } = error as { message?: unknown; stack?: unknown };
  return new ScriptError(String(message ?? error), 'thrown', typeof stack === 'string' ? stack : '');
}

function finish(execution: Execution): void {
  const { host, user, startedAt, meter } = execution;
  releaseLocks(execution);
  if (execution.over === undefined && meter) host.clock.advance(meter.rest());
  execution.over ??= ENDED;
  if (execution.as === 'trigger') use(host.state, 'triggerMs', user, startedAt, host.clock.now() - startedAt);
}

function refuseTiredTrigger({ state, limits, clock }: Host, { as, user }: Start): void {
  if (as !== 'trigger' || usedToday(state, 'triggerMs', user, clock.now()) < limits.triggerMsPerDay) return;
  throw new ScriptError('Service using too much computer time for one day.', 'refused');
}
