/** Troubles to order: rules that make chosen calls fail as real networks and servers do. */
import * as z from 'zod';

const when = z.enum(['before', 'after']);

/** Troubles that any mall can have; a mall may add its own beside them. */
export const commonFaults = [
  z.strictObject({
    status: z.int().min(200).max(599),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
    /** Answers with an HTML page, as a proxy does. */
    html: z.literal(true).optional(),
    /** Whether the call still takes effect behind the failed answer; by default it does not. */
    when: when.optional(),
  }),
  z.strictObject({ cut: when }),
  z.strictObject({ slowMs: z.int().min(0).max(600_000) }),
  z.strictObject({ redirectTo: z.string().min(1) }),
  /** A list lacks every so manyth item. */
  z.strictObject({ leaveOutEvery: z.int().min(1) }),
  /** Answered from a copy that is so old, but not older than the rule. */
  z.strictObject({ behindMinutes: z.int().min(1).max(10_000) }),
] as const;

/** Said of a fault that is none of those. */
export const unknownFault = 'README.md에 적힌 장애 가운데 하나를 적어 주세요.';

const commonFault = z.union(commonFaults, unknownFault);
export type CommonFault = z.output<typeof commonFault>;

/** The fault as one of the common ones; `undefined` for a mall's own. */
export const asCommon = (fault: object): CommonFault | undefined => commonFault.safeParse(fault).data;

/** A rule over these faults, as it is ordered. */
export const faultRuleOf = <Fault extends z.ZodType>(fault: Fault) =>
  z.strictObject({
    /** A path, or how it begins; every path when missing. */
    path: z.string().startsWith('/').optional(),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
    /** Only calls of this seller. */
    seller: z.string().optional(),
    /** How many calls it strikes; 0 until it is removed. */
    times: z.int().min(0).default(1),
    /** How many matching calls pass unharmed first. */
    skip: z.int().min(0).default(0),
    fault,
  });

/** A rule of a mall without troubles of its own. */
export const commonFaultRule = faultRuleOf(commonFault);

export interface FaultRule {
  path?: string | undefined;
  method?: string | undefined;
  seller?: string | undefined;
  times: number;
  skip: number;
  fault: object;
}

export interface Faults {
  add(rules: readonly FaultRule[]): void;
  /** The rules that can still strike, with what is left of their counts. */
  list(): readonly FaultRule[];
  clear(): void;
  /** The fault that strikes this call, counted off. */
  take(method: string, path: string, seller: string): object | undefined;
}

/** Rules in the order in which they were added; the first that matches strikes. */
export function faultRules(): Faults {
  let rules: FaultRule[] = [];
  const matches = (rule: FaultRule, method: string, path: string, seller: string) =>
    (rule.method === undefined || rule.method === method) &&
    (rule.seller === undefined || rule.seller === seller) &&
    path.startsWith(rule.path ?? '/');

  return {
    add(added) {
      rules.push(...added.map((rule) => ({ ...rule })));
    },
    list: () => rules,
    clear() {
      rules = [];
    },
    take(method, path, seller) {
      for (const rule of rules) {
        if (!matches(rule, method, path, seller)) continue;
        if (rule.skip > 0) {
          rule.skip -= 1;
          continue;
        }
        if (rule.times === 1) rules = rules.filter((other) => other !== rule);
        else if (rule.times > 1) rule.times -= 1;
        return rule.fault;
      }
      return undefined;
    },
  };
}
