/** What it costs to open the bundle: every execution on Google begins with that. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';

const TIMES = 31;

export interface BundleCost {
  bytes: number;
  /** Milliseconds to compile and run it in a bare realm: the middle one and the shortest of several. */
  middle: number;
  shortest: number;
}

export function bundleCost(file = path.join(__dirname, '../../dist/Code.js')): BundleCost {
  const code = readFileSync(file, 'utf8');
  const times = Array.from({ length: TIMES }, (_, nth) => {
    const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    // Another text each time, or V8 keeps what it has compiled.
    const script = `${code}\n// ${nth}`;
    const start = performance.now();
    new vm.Script(script).runInContext(realm);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const bytes = Buffer.byteLength(code);
  return { bytes, middle: times[Math.floor(TIMES / 2)] ?? 0, shortest: times[0] ?? 0 };
}
