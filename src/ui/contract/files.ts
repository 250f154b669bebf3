/** Files of lists, which the page reads: which of their sheets is the list. */
import * as z from 'zod/mini';
import { MOST_COLUMNS } from './shipments';
import { word } from './words';

/** Of each sheet the server is shown so many rows: titles stand above a header, but not a page of them. */
export const HEAD_ROWS = 30;
export const MOST_SHEETS = 50;

const head = () => z.array(z.array(word).check(z.maxLength(MOST_COLUMNS))).check(z.maxLength(HEAD_ROWS));

export const fileCalls = {
  /** The place, from 0, of the first sheet in which the header of such a list stands; missing when none has one. */
  chooseSheet: () => ({
    args: z.object({ kind: z.enum(['waybills', 'products']), heads: z.array(head()).check(z.maxLength(MOST_SHEETS)) }),
    value: z.object({ place: z.exactOptional(z.number()) }),
  }),
};
