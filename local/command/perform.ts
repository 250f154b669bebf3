/** Does what a command asks with a runtime that is ready. */
import { AuthMode, type RunAs, type Runtime } from '../apps-script';
import type { Command, RunTask } from './arguments';

/** What goes onto the last line as JSON, and why it failed where it did. */
export interface Outcome {
  result: unknown;
  failures: string[];
}

type AuthModeName = NonNullable<RunAs['authMode']>;

/** What Google calls by itself: a person in the sheet is the cause, but has not asked for it. */
const SIMPLE_TRIGGERS: Record<string, AuthModeName> = {
  onOpen: 'LIMITED',
  onEdit: 'LIMITED',
  onSelectionChange: 'LIMITED',
  onInstall: 'FULL',
};
/** What the sidebar's page calls. */
const SIDEBAR_FUNCTION = 'call';

/** A function that throws fails the command; it does not stop the saving of what it had written. */
export function perform(runtime: Runtime, task: Command['task']): Outcome {
  if (task === 'tick') return tick(runtime);
  try {
    return { result: run(runtime, task) ?? null, failures: [] };
  } catch (error) {
    return { result: undefined, failures: [error instanceof Error ? error.message : String(error)] };
  }
}

function tick(runtime: Runtime): Outcome {
  const reports = runtime.fireDueTriggers();
  const failures = reports.filter(({ ok }) => !ok).map(({ handler, error = '' }) => `${handler}: ${error}`);
  return { result: reports, failures };
}

function run(runtime: Runtime, { functionName, args, event }: RunTask): unknown {
  if (functionName === SIDEBAR_FUNCTION && !event) return runtime.callFromSidebar(functionName, args);
  const simple = SIMPLE_TRIGGERS[functionName];
  if (!simple && !event) return runtime.run(functionName, args, { as: 'menu' });
  const authMode = authModeOf(event?.authMode) ?? simple ?? 'FULL';
  const as = simple ? 'simple' : 'trigger';
  return runtime.run(functionName, args, { as, authMode, event: { ...event, authMode: AuthMode[authMode] } });
}

/** JSON has no enums: the event says `"NONE"`. */
function authModeOf(value: unknown): AuthModeName | undefined {
  return value === 'NONE' || value === 'LIMITED' || value === 'FULL' ? value : undefined;
}
