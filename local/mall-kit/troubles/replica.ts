/** Reads from a copy that is behind: what the mall took shows only after a while, as where reads come from a replica. */

export interface Replica<State> {
  /** Keeps what stands now, from the first call on; `state` may go on changing. */
  keep(state: State, now: number): void;
  /** What stood so many minutes before `now`, or when the first copy was kept; `undefined` without any copy. */
  past(now: number, minutes: number): State | undefined;
  clear(): void;
}

const MINUTE = 60_000;

export function replica<State>(): Replica<State> {
  let copies: { at: number; state: State }[] = [];
  return {
    keep(state, now) {
      copies.push({ at: now, state: structuredClone(state) });
    },
    past(now, minutes) {
      const old = copies.filter(({ at }) => at <= now - minutes * MINUTE);
      return (old[old.length - 1] ?? copies[0])?.state;
    },
    clear() {
      copies = [];
    },
  };
}
