/** Shows the preview of an import: counts, rows, and the columns for the seller to choose. */
import type { Calls } from '../contract';
import {
  type ColumnChoice,
  columnChoices,
  countWords,
  type ImportView,
  moreWords,
  needsLook,
  rowsToShow,
  rowWords,
} from './import-words';
import { byId, made } from './page';

export type Columns = NonNullable<Calls['importShipments']['args']['columns']>;

/** `view` is a preview, or what came of writing it. */
export function showView(view: ImportView): void {
  const { problems, more, preview, written } = view;
  const rows = rowsToShow(view);
  const fine = rows.filter((row) => !needsLook(row));
  byId('import-problems').replaceChildren(...problems.map((problem) => made('li', problem)));
  byId('import-counts').textContent = problems.length === 0 ? countWords(view.counts, written !== undefined) : '';
  byId('import-look').replaceChildren(...rows.filter(needsLook).map(rowItem));
  byId('import-fine').replaceChildren(...fine.map(rowItem));
  byId('import-fine-box').hidden = fine.length === 0;
  byId('import-more').textContent = written === undefined ? moreWords(more) : '';
  byId('import-write-box').hidden = preview === undefined || written !== undefined;
  byId('import-columns-box').hidden = written !== undefined;
  showColumns(view);
  byId('import-result').hidden = false;
}

export const hideView = (): void => {
  byId('import-result').hidden = true;
};

function rowItem(row: ImportView['rows'][number]): HTMLElement {
  const item = made('li', rowWords(row));
  if (row.message !== '') item.append(made('p', row.message));
  return item;
}

const selects = (): NodeListOf<HTMLSelectElement> => byId('import-columns').querySelectorAll('select');

function showColumns(view: ImportView): void {
  const choices = columnChoices(view);
  for (const select of selects()) {
    const chosen = view.columns[select.name as keyof Columns];
    select.replaceChildren(new Option('없음', ''), ...choices.map(optionOf));
    select.value = chosen === undefined ? '' : String(chosen);
  }
  byId<HTMLDetailsElement>('import-columns-box').open = view.problems.length > 0;
}

const optionOf = ({ at, text }: ColumnChoice): HTMLOptionElement => new Option(text, String(at));

/** The columns as the seller has chosen them. */
export const chosenColumns = (): Columns =>
  Object.fromEntries([...selects()].flatMap(({ name, value }) => (value === '' ? [] : [[name, Number(value)]])));
