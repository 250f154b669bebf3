/** Which sheet of a file holds the list: files come with guides, codes and totals beside it. */

import { importTitles } from '../jobs/products/import-fields';
import { recognise as recogniseProducts } from '../rules/product-import/recognise';
import { recognise as recogniseWaybills } from '../rules/waybill-import/recognise';

type Cells = readonly (readonly string[])[];

type ListKind = 'waybills' | 'products';

interface Recognised {
  headerRow?: number;
  problems: readonly string[];
}

const readers: Readonly<Record<ListKind, (cells: Cells) => Recognised>> = {
  waybills: (cells) => recogniseWaybills(cells),
  products: (cells) => recogniseProducts(cells, { titles: importTitles }),
};

/**
 * `heads` are the first rows of the visible sheets. The place of the first whose columns are all recognised, else of the first
 * with a known header: a guide may name a column or two.
 */
export function chooseSheet({ kind, heads }: { kind: ListKind; heads: readonly Cells[] }): { place?: number } {
  const read = heads.map(readers[kind]);
  const isHeaded = ({ headerRow }: Recognised) => headerRow !== undefined;
  const whole = read.findIndex((one) => isHeaded(one) && one.problems.length === 0);
  const place = whole === -1 ? read.findIndex(isHeaded) : whole;
  return place === -1 ? {} : { place };
}
