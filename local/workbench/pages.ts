/** The open pages: each gets every change with its version, and one that fell behind asks for those it missed. */
import type { Change, PageEvent } from './contract';
import type { Difference } from './view/watch';

export interface Pages {
  /** Adds a page and gives the function that takes it away. */
  join(send: (event: PageEvent) => void): () => void;
  send(event: PageEvent): void;
  /** Gives the difference a version and sends it. */
  change(difference: Difference, by?: string): void;
  version(): number;
  /** The changes after a version; `undefined` when they are not all known any more. */
  since(version: number): Change[] | undefined;
  count(): number;
}

/** The most cells that a page may miss and still catch up with. */
const MOST_CELLS = 200_000;

export function openPages(): Pages {
  const sends = new Set<(event: PageEvent) => void>();
  let version = 0;
  let kept: Change[] = [];
  /** The question that still waits for an answer; a page that joins meanwhile gets it too. */
  let waiting: PageEvent | undefined;

  const send = (event: PageEvent): void => {
    if (event.kind === 'question' && event.question.buttons !== 'OK') waiting = event;
    if (event.kind === 'answered') waiting = undefined;
    for (const send of sends) send(event);
  };
  return {
    join(send) {
      sends.add(send);
      if (waiting) send(waiting);
      return () => void sends.delete(send);
    },
    send,
    change(difference, by) {
      version += 1;
      const change: Change = { ...difference, version, ...(by !== undefined && { by }) };
      kept = newest([...kept, change]);
      send({ kind: 'change', change });
    },
    version: () => version,
    since(known) {
      const missed = kept.filter((change) => change.version > known);
      return missed.length === version - known ? missed : undefined;
    },
    count: () => sends.size,
  };
}

function newest(changes: readonly Change[]): Change[] {
  let room = MOST_CELLS;
  const first = changes.findLastIndex(({ cells }) => {
    room -= 1 + cells.reduce((sum, tab) => sum + tab.cells.length, 0);
    return room < 0;
  });
  return changes.slice(first + 1);
}
