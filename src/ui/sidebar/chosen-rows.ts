/** The rows that are selected on the sheet and can be seen, as a form needs them: at least one, on the tab that the page shows. */
import type { Calls } from '../contract';
import { askHere, openTab } from './here';
import { noRowWords } from './selection-words';

/** Rejects with what to do when no such row with a key is selected, or another tab is open. */
export async function chosenRows(): Promise<Calls['selection']['value']> {
  const tab = openTab()?.tab;
  const selection = await askHere('selection', tab === undefined ? {} : { tab });
  if (selection.keys.length > 0) return selection;
  throw new Error(noRowWords(selection));
}
