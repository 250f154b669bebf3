/** A mall's state in a file: read at the start, written whole or not at all, soon after a change and at the end. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Changes are gathered for so long before they are written. */
const pauseMillis = 300;

interface Kept<State> {
  /** Of the mall, as 제휴몰 says it. */
  readonly name: string;
  isState(value: unknown): value is State;
}

/** The saved state; `undefined` when there is no file yet. Throws, naming the file, when it is no state of this mall. */
export function loadState<State>(file: string, { name, isState }: Kept<State>): State | undefined {
  if (!existsSync(file)) return undefined;
  const value = parsed(readFileSync(file, 'utf8'));
  if (!isState(value))
    throw new Error(`${file}: ${name} 서버의 상태 파일이 아닙니다. 다른 파일을 지정하거나 지워 주세요.`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface StateSaver {
  /** Tells that something changed; it is written a little later. */
  changed(): void;
  /** Writes now what is not yet written. */
  flush(): void;
}

/** Keeps the state in a file. The file is readable by its owner only, for it holds the keys. */
export function stateSaver(file: string, state: () => unknown): StateSaver {
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    const half = `${file}.${process.pid}.tmp`;
    writeFileSync(half, JSON.stringify(state()), { mode: 0o600 });
    renameSync(half, file);
  };
  return {
    changed() {
      timer ??= setTimeout(flush, pauseMillis).unref();
    },
    flush,
  };
}
