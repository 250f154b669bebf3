/** The open pages: all are told what becomes different, in versions; one that fell behind asks for what it missed. */
import type { Change, Told } from './contract';
import type { Difference } from './view/watch';

export interface Pages {
  /** Adds a page and gives the function that takes it away. */
  join(send: (told: Told) => void): () => void;
  tell(told: Told): void;
  /** Gives the difference a version and tells it. */
  change(difference: Difference, by?: string): void;
  version(): number;
  /** The changes after a version; `undefined` when they are not all known any more. */
  since(version: number): Change[] | undefined;
  count(): number;
}

/** What a page may miss and still catch up with. */
const MOST_CELLS = 200_000;

export function openPages(): Pages {
  const sends = new Set<(told: Told) => void>();
  let version = 0;
  let kept: Change[] = [];
  /** What still waits for an answer; a page that comes meanwhile is asked too. */
  let waiting: Told | undefined;

  const tell = (told: Told): void => {
    if (told.kind === 'question' && told.question.buttons !== 'OK') waiting = told;
    if (told.kind === 'answered') waiting = undefined;
    for (const send of sends) send(told);
  };
  return {
    join(send) {
      sends.add(send);
      if (waiting) send(waiting);
      return () => void sends.delete(send);
    },
    tell,
    change(difference, by) {
      version += 1;
      const change: Change = { ...difference, version, ...(by !== undefined && { by }) };
      kept = newest([...kept, change]);
      tell({ kind: 'change', change });
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
