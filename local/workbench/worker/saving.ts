/** Saves a little after the last change, so that a burst of edits is written once. */

const PAUSE_MS = 1_500;
/** A large workbook takes seconds to write, in which nothing else is done: it is left alone so many times as long. */
const REST = 3;

/** `save` gives how many milliseconds it took, once it had its turn. */
export function savingLater(save: () => Promise<number>): { soon(): void } {
  let timer: NodeJS.Timeout | undefined;
  let pause = PAUSE_MS;
  const run = async (): Promise<void> => {
    pause = Math.max(PAUSE_MS, REST * (await save()));
  };
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pause);
    },
  };
}
