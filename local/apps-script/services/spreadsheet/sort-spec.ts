/** The sort keys of `Range.sort` and its like. */
import { GoogleException } from '../../exceptions';
import type { Box } from '../../spreadsheet/model';
import type { SortKey } from '../../spreadsheet/sort';

/** A column, `{ column, ascending }`, or a list of these; columns are those of the sheet and must lie in the box. */
export function sortKeys(spec: unknown, box: Box): SortKey[] {
  const specs: unknown[] = Array.isArray(spec) ? spec : [spec];
  return specs.map((one) => {
    const key = sortKey(one);
    if (key.column < box.column || key.column >= box.column + box.columns) {
      throw new GoogleException(`Sort column ${key.column} is out of bounds.`);
    }
    return key;
  });
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
    return { column: spec.column, ascending: !('ascending' in spec) || spec.ascending !== false };
  }
  throw new GoogleException('Invalid sort spec.');
}
