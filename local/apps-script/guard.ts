/**
 * Turns an implementation into a service object as a script sees it: each call passes the gate, its result becomes a
 * value of the realm, and a member that is not there throws by name instead of being `undefined`.
 */
import { ExecutionOver, GoogleException, MissingMember, mismatch } from './exceptions';
import type { Execution } from './execution';
import type { CallKind } from './service-call';

export interface ServiceSpec<T> {
  name: string;
  /** The implementation, by the kind under which its calls are counted. Values that are no functions are constants. */
  members: { readonly [K in CallKind]?: Partial<T> };
  /** How many cells a call of the kind `cells` moves. */
  cells?: (args: readonly unknown[]) => number;
  /** What `reveal` finds when a script hands the object to another service. */
  backing?: unknown;
}

type Member = (...args: unknown[]) => unknown;

/** Looked up by the language and by inspectors on any object, so they are simply not there. */
const PROBES = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof']);
const READS = /^(?:get|is)/;
const backings = new WeakMap<object, { name: string; backing: unknown }>();

export function expose<T extends object>(execution: Execution, spec: ServiceSpec<T>): T {
  const ready = new Map<string, unknown>();
  const proxy = new Proxy(Object.create(null) as object, {
    get(_, key) {
      if (key === Symbol.toPrimitive || key === 'toString') return () => spec.name;
      if (typeof key === 'symbol' || PROBES.has(key)) return undefined;
      if (!ready.has(key)) ready.set(key, memberOf(execution, spec, key));
      return ready.get(key);
    },
    has: (_, key) => typeof key === 'string' && find(spec, key) !== undefined,
    set(_, key) {
      throw missing(execution, spec.name, String(key));
    },
  });
  backings.set(proxy, { name: spec.name, backing: spec.backing });
  return proxy as T;
}

/** What stands behind a service object that a script passes as an argument; refuses anything else as Google does. */
export function reveal<B>(argument: unknown, name: string, call: { service: string; method: string }): B {
  const known = typeof argument === 'object' && argument !== null ? backings.get(argument) : undefined;
  if (known?.name !== name) throw mismatch(call.service, call.method, [argument]);
  return known.backing as B;
}

function find<T>(spec: ServiceSpec<T>, key: string): { kind: CallKind; member: unknown } | undefined {
  for (const [kind, members] of Object.entries(spec.members)) {
    if (Object.hasOwn(members, key)) return { kind: kind as CallKind, member: Reflect.get(members, key) };
  }
  return undefined;
}

function memberOf<T>(execution: Execution, spec: ServiceSpec<T>, key: string): unknown {
  const found = find(spec, key);
  if (!found) throw missing(execution, spec.name, key);
  if (typeof found.member !== 'function') return execution.realm.adopt(found.member);
  const member = found.member as Member;
  return (...args: unknown[]) => {
    const spans = spec.cells?.(args);
    const moved = found.kind === 'cells' ? (spans ?? 1) : 0;
    const reads = READS.test(key);
    const call = {
      name: `${spec.name}.${key}`,
      service: spec.name,
      method: key,
      kind: found.kind,
      read: reads ? moved : 0,
      written: reads ? 0 : moved,
      spans: spans ?? 0,
    };
    try {
      return execution.realm.adopt(execution.host.gate.pass(execution, call, () => member(...args)));
    } catch (error) {
      throw insideRealm(execution, error);
    }
  };
}

/** A fault of the runtime itself stays a host error, so that no script's catch mistakes it for Google's. */
function insideRealm({ realm }: Execution, error: unknown): unknown {
  const known = error instanceof GoogleException || error instanceof ExecutionOver || error instanceof MissingMember;
  return known ? realm.error(error.name, error.message) : error;
}

function missing(execution: Execution, service: string, key: string): Error {
  const message = `${service}.${key}() is not part of the local runtime. Add it to the runtime, or do without it.`;
  execution.missing ??= message;
  return execution.realm.error('MissingMember', message);
}
