/** The rows of 송장 that are selected on the sheet and can be seen. */
import type { Calls } from '../contract';
import { askHere } from './here';
import { noRowWords } from './selection-words';

/** Rejects with what to do when no row of 송장 is selected. */
export async function selectedShipments(): Promise<Calls['selection']['value']> {
  const selection = await askHere('selection', { tab: '송장' });
  if (selection.keys.length > 0) return selection;
  throw new Error(noRowWords(selection));
}
