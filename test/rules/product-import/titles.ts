/** The titles of the columns, as the tab 상품 has them. */
import { importTitles } from '../../../src/jobs/products/import-fields';
import type { ImportField } from '../../../src/rules/product-import/fields';
import { type Recognised, type RecogniseOptions, recognise } from '../../../src/rules/product-import/recognise';

export const titles = importTitles;

/** The columns of a list with this header and these rows. */
export const recogniseList = (
  header: readonly string[],
  rows: readonly (readonly string[])[] = [],
  chosen?: RecogniseOptions['chosen'],
): Recognised => recognise([header, ...rows], { titles, ...(chosen ? { chosen } : {}) });

export const fieldsOf = ({ columns }: Recognised): (ImportField | undefined)[] => columns.map(({ field }) => field);
