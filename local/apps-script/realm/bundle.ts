/** The text of Code.js, compiled once a process however many executions run it. */
import vm from 'node:vm';
import { createGlobals } from './global-object';

export interface Bundle {
  readonly script: vm.Script;
  /** Names of the functions declared at its top level: the only ones that Google can call. */
  readonly functions: readonly string[];
}

const compiled = new Map<string, Bundle>();

/** Throws a SyntaxError when the text is no script. */
export function compileBundle(code: string): Bundle {
  const known = compiled.get(code);
  if (known) return known;
  const bundle = { script: new vm.Script(code, { filename: 'Code.js' }), functions: declaredFunctions(code) };
  compiled.set(code, bundle);
  return bundle;
}

/** Names of the functions that a menu, a trigger or a page can call. Throws a SyntaxError when the text is no script. */
export const globalFunctions = (code: string): readonly string[] => compileBundle(code).functions;

/** Declarations are there before the first statement runs, so a script that stops at once still shows them. */
function declaredFunctions(code: string): string[] {
  const globals = createGlobals();
  try {
    new vm.Script(`throw null;${code}`, { filename: 'Code.js' }).runInContext(globals);
  } catch (stop) {
    if (stop !== null) throw stop;
  }
  return Object.keys(globals).filter((name) => typeof globals[name] === 'function');
}
