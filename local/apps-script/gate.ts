/**
 * The one gate that every service call passes: here it is counted, and here a test or a demo makes it fail, kills the
 * execution, lets time go by, or lets another person act first.
 */
import { refuseUnauthorized } from './authorization';
import { ExecutionOver, GoogleException } from './exceptions';
import type { Execution, Gate } from './execution';
import type { GateCounts, GateHook, HookActions, ServiceCall } from './service-call';

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
const OVERTIME = 'Exceeded maximum execution time';

export function createGate(): Gate {
  const hooks = new Set<GateHook>();
  let counts = noCounts();
  let number = 0;
  let hooking = false;

  return {
    hook(hook) {
      hooks.add(hook);
      return () => void hooks.delete(hook);
    },
    counts: () => ({
      ...counts,
      byName: { ...counts.byName },
      byKind: { ...counts.byKind },
      msByName: { ...counts.msByName },
    }),
    reset() {
      counts = noCounts();
    },
    pass(execution, given, effect) {
      const { name } = given;
      refuseWhenOver(execution);
      refuseUnauthorized(execution, name);
      number += 1;
      const call: ServiceCall = { ...given, execution: execution.number, number };
      count(counts, call);
      const { clock } = execution.host;
      const startedAt = clock.now();
      try {
        if (execution.meter) clock.advance(execution.meter.costOf(call));
        around('before', execution, call);
        const value = effect();
        around('after', execution, call);
        return value;
      } finally {
        counts.msByName[name] = (counts.msByName[name] ?? 0) + clock.now() - startedAt;
      }
    },
  };

  function around(when: 'before' | 'after', execution: Execution, call: ServiceCall): void {
    if (!hooking && hooks.size > 0) {
      hooking = true;
      try {
        for (const hook of hooks) hook[when]?.(call, actionsOn(execution));
      } finally {
        hooking = false;
      }
    }
    if (execution.host.clock.now() - execution.startedAt > execution.allowedMs) end(execution, OVERTIME);
  }
}

function actionsOn(execution: Execution): HookActions {
  return {
    fail(message = SERVER_ERROR) {
      throw new GoogleException(message);
    },
    kill: () => end(execution, OVERTIME),
    spend: (ms) => execution.host.clock.advance(ms),
  };
}

function end(execution: Execution, reason: string): never {
  execution.over = reason;
  throw new ExecutionOver(reason);
}

function refuseWhenOver(execution: Execution): void {
  if (execution.over !== undefined) throw new ExecutionOver(execution.over);
}

function count(counts: GateCounts, call: ServiceCall): void {
  counts.calls += 1;
  counts.cellsRead += call.read;
  counts.cellsWritten += call.written;
  counts.byName[call.name] = (counts.byName[call.name] ?? 0) + 1;
  counts.byKind[call.kind] += 1;
}

function noCounts(): GateCounts {
  const byKind = {
    cells: 0,
    structure: 0,
    format: 0,
    properties: 0,
    lock: 0,
    cache: 0,
    http: 0,
    ui: 0,
    triggers: 0,
    other: 0,
  };
  return { calls: 0, cellsRead: 0, cellsWritten: 0, byName: {}, byKind, msByName: {} };
}
