/**
 * How the workbench ends: the first signal saves, the second ends at once, even while the host is busy and does not answer.
 * Neither leaves a lock behind.
 */

/** The part of `process` that ending needs; tests hand in a fake. */
export interface Ending {
  on(sign: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'disconnect' | 'exit', listener: () => void): unknown;
  /** Ends in order. */
  exit(code: number): void;
  /** Ends at once. */
  kill(): void;
}

interface Work {
  /** Saves and closes; missing while there is nothing to save yet. */
  close(): (() => Promise<void>) | undefined;
  /** Removes the lock and the temporary files. */
  clear(): void;
  say(line: string): void;
  complain(error: unknown): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function endWith(ending: Ending, { close, clear, say, complain }: Work): void {
  let isEnding = false;
  const endAtOnce = (): void => {
    clear();
    ending.kill();
  };
  const begin = (): void => {
    const closing = close();
    if (isEnding) return;
    isEnding = true;
    if (!closing) {
      endAtOnce();
      return;
    }
    say('저장하고 끝냅니다. 저장하지 않고 바로 끝내려면 Ctrl+C를 한 번 더 누르세요.');
    closing().then(
      () => ending.exit(0),
      (error: unknown) => {
        complain(error);
        ending.exit(1);
      },
    );
  };
  const signal = (): void => (isEnding ? endAtOnce() : begin());
  for (const sign of SIGNALS) ending.on(sign, signal);
  ending.on('disconnect', begin);
  ending.on('exit', clear);
}
