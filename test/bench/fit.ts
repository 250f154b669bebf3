/** How a measurement grows with the rows: a + b × rows by least squares, and whether the rows matter at all. */
export interface Fit {
  constant: number;
  perRow: number;
  /** Greatest distance of a measurement from the line, as a part of the greatest measurement. */
  error: number;
}

export interface Point {
  rows: number;
  value: number;
}

export function fitLine(points: readonly Point[]): Fit {
  const mean = (numberOf: (point: Point) => number) =>
    points.reduce((sum, point) => sum + numberOf(point), 0) / points.length;
  const rows = mean((point) => point.rows);
  const value = mean((point) => point.value);
  const spread = mean((point) => (point.rows - rows) ** 2);
  const perRow = spread === 0 ? 0 : mean((point) => (point.rows - rows) * (point.value - value)) / spread;
  const constant = value - perRow * rows;
  const most = Math.max(...points.map((point) => Math.abs(point.value)), Number.EPSILON);
  const farthest = Math.max(...points.map((point) => Math.abs(point.value - constant - perRow * point.rows)));
  return { constant, perRow, error: farthest / most };
}

/** The rows do not matter where they make less than a tenth of it: a call or two when the sheet has to grow. */
export function isConstant({ constant, perRow }: Fit, mostRows: number): boolean {
  const grown = Math.abs(perRow * mostRows);
  return grown < 0.1 * Math.max(Math.abs(constant) + grown, Number.EPSILON);
}
