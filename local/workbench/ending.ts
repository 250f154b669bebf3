/**
 * How the workbench ends: the first sign that it should lets it save, the second signal ends it at once, even while the desk
 * is in the middle of something and answers nothing. Neither leaves a lock behind.
 */

/** What is heard and done of a process; `process` itself, but for tests. */
export interface Ending {
  on(sign: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'disconnect' | 'exit', listener: () => void): unknown;
  /** Ends in order. */
  exit(code: number): void;
  /** Ends without waiting for anything. */
  kill(): void;
}

interface Work {
  /** Saves and closes; missing while there is nothing to save yet. */
  close(): (() => Promise<void>) | undefined;
  /** Takes away what would be left behind. */
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
