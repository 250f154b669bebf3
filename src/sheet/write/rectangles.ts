/** Groups wanted cells of a grid into rectangles, at most a bounded number of them. Rows and columns count from 0. */

export interface Rectangle {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Above this, scattered cells become one rectangle a stripe of columns. */
const MOST = 6;

/** A stretch of neighbouring columns that may be written together. */
interface Stripe {
  left: number;
  right: number;
}

/**
 * `filled`: a rectangle may hold cells between the wanted ones. `exact`: it holds wanted cells only, unless they are so
 * scattered that they would take more than a few calls. Only columns that are `included` are looked at.
 */
export function rectangles(
  wanted: ReadonlyMap<number, readonly number[]>,
  included: readonly boolean[],
  writeOptions: 'filled' | 'exact',
): Rectangle[] {
  if (wanted.size === 0) return [];
  const stripes =
    writeOptions === 'filled' ? stretches(included) : included.flatMap((is, at) => (is ? [single(at)] : []));
  const perStripe = stripes.map((stripe) => runs(stripe, wanted));
  const found = writeOptions === 'filled' ? perStripe.flat() : joined(perStripe.flat());
  if (found.length <= MOST) return found;
  return perStripe.filter((list) => list.length > 0).map(around);
}

const single = (at: number): Stripe => ({ left: at, right: at });

function stretches(included: readonly boolean[]): Stripe[] {
  const found: Stripe[] = [];
  included.forEach((is, at) => {
    if (!is) return;
    const last = found[found.length - 1];
    if (last && last.right + 1 === at) last.right = at;
    else found.push(single(at));
  });
  return found;
}

/** Stretches of neighbouring rows in which the stripe has wanted cells. */
function runs({ left, right }: Stripe, wanted: ReadonlyMap<number, readonly number[]>): Rectangle[] {
  const found: Rectangle[] = [];
  for (const row of [...wanted.keys()].sort((one, other) => one - other)) {
    const columns = (wanted.get(row) ?? []).filter((column) => column >= left && column <= right);
    if (columns.length === 0) continue;
    const run = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
    const last = found[found.length - 1];
    if (last && last.bottom + 1 === row) Object.assign(last, around([last, run]));
    else found.push(run);
  }
  return found;
}

/** Puts neighbours of the same rows together. */
function joined(found: readonly Rectangle[]): Rectangle[] {
  const result: Rectangle[] = [];
  for (const one of found) {
    const left = result.find(
      ({ top, bottom, right }) => top === one.top && bottom === one.bottom && right + 1 === one.left,
    );
    if (left) left.right = one.right;
    else result.push({ ...one });
  }
  return result;
}

/** The smallest rectangle with all of them in it. */
export const around = (parts: readonly Rectangle[]): Rectangle =>
  parts.reduce((sum, part) => ({
    top: Math.min(sum.top, part.top),
    bottom: Math.max(sum.bottom, part.bottom),
    left: Math.min(sum.left, part.left),
    right: Math.max(sum.right, part.right),
  }));
