/** How rows or columns ("lines", counted from 1) shift when some are inserted, deleted or moved. */

export type LineChange =
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'delete'; at: number; count: number }
  /** `to` is where they go, in front of that line, counted before the move. */
  | { kind: 'move'; at: number; count: number; to: number };

/** Lines from `first`, `count` of them. */
export interface Span {
  first: number;
  count: number;
}

/** Where a line stands after the change; `undefined` when it is gone. */
export function placeOf(change: LineChange, line: number): number | undefined {
  const end = change.at + change.count;
  if (change.kind === 'insert') return line >= change.at ? line + change.count : line;
  if (change.kind === 'delete') return line < change.at ? line : line < end ? undefined : line - change.count;
  const moved = line >= change.at && line < end;
  if (change.to > change.at) {
    if (moved) return line + change.to - end;
    return line >= end && line < change.to ? line - change.count : line;
  }
  if (moved) return line - change.at + change.to;
  return line >= change.to && line < change.at ? line + change.count : line;
}

/** Where a span stands after the change: it grows by what is inserted inside it, and a move may tear it apart. */
export function spansOf(change: LineChange, { first, count }: Span): Span[] {
  const last = first + count - 1;
  if (change.kind === 'insert') {
    return [between(placeOf(change, first)!, placeOf(change, last)!)];
  }
  if (change.kind === 'delete') {
    const cut = Math.max(0, Math.min(last, change.at + change.count - 1) - Math.max(first, change.at) + 1);
    if (cut === count) return [];
    return [{ first: first < change.at ? first : Math.max(change.at, first - change.count), count: count - cut }];
  }
  return merged(pieces(change, first, last).map((piece) => ({ ...piece, first: placeOf(change, piece.first)! })));
}

function between(first: number, last: number): Span {
  return { first, count: last - first + 1 };
}

/** Cuts a span where a move may shift its parts differently. */
function pieces({ at, count, to }: LineChange & { kind: 'move' }, first: number, last: number): Span[] {
  const cuts = [at, at + count, to].filter((cut) => cut > first && cut <= last).sort((one, other) => one - other);
  const starts = [...new Set([first, ...cuts])];
  return starts.map((start, index) => between(start, (starts[index + 1] ?? last + 1) - 1));
}

function merged(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.sort((one, other) => one.first - other.first)) {
    const before = joined.at(-1);
    if (before && before.first + before.count === span.first) before.count += span.count;
    else joined.push({ ...span });
  }
  return joined;
}
