/**
 * What can go wrong in an execution: Google refuses a call, a script asks for something that the local runtime lacks,
 * or the execution itself ends badly. Inside the realm all of them are errors of the realm.
 */

/** Google's refusal of one call; the script sees an `Error` of its own realm whose name is `Exception`. */
export class GoogleException extends Error {
  override readonly name = 'Exception';
}

/** A member that Google has (or not) and the local runtime has not. */
export class MissingMember extends Error {
  override readonly name = 'MissingMember';
}

/** The execution is over: nothing that it still tries has an effect. */
export class ExecutionOver extends Error {
  override readonly name = 'Exception';
}

/** `thrown`: by the script. `killed`: ended from outside, by the 6-minute limit for example. `refused`: never began. */
export type ScriptErrorKind = 'thrown' | 'killed' | 'refused';

/** How an execution failed, for its caller. The message is the script's own. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(
    message: string,
    readonly kind: ScriptErrorKind,
    readonly scriptStack = '',
  ) {
    super(message);
  }
}

/** Google's answer to arguments of a wrong type. */
export function mismatch(service: string, method: string, args: readonly unknown[]): GoogleException {
  const types = args.map((arg) => (arg === null ? 'null' : Array.isArray(arg) ? 'Array' : typeof arg)).join(',');
  return new GoogleException(`The parameters (${types}) don't match the method signature for ${service}.${method}.`);
}
