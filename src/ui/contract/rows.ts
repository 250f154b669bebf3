/** The open tab, its selected rows, and what is to be done today. */
import * as z from 'zod/mini';
import { tabParts } from '../../views/tab-parts.data';
import { todayIds } from '../../views/today-cards.data';
import { actionCount, answerSchema, anyTab, cellText, chosenRows, count, level, none, texts, word } from './words';

const todayId = () => z.enum(todayIds);

const todayItem = () =>
  z.object({
    id: todayId(),
    label: z.string(),
    tab: z.string(),
    count,
    /** Whether it cannot wait. */
    urgent: z.boolean(),
    /** What else there is to say, such as the nearest deadline; blank when nothing. */
    detail: z.string(),
  });

const part = () => z.enum(tabParts);

/** `field`: the program's name of the column, to go there; missing when it concerns the row as a whole. */
const problem = () => z.object({ field: z.exactOptional(z.string()), header: z.string(), level, text: z.string() });

const rowView = () =>
  z.object({
    tab: z.string(),
    key: z.string(),
    row: count,
    /** What the row is about, and the words of its key. */
    title: z.string(),
    id: z.string(),
    /** Of what its cells hold now. */
    problems: z.array(problem()),
    /** What 점검 or 실행 last said of it. */
    last: z.object({ result: z.string(), at: z.string(), problems: z.array(problem()) }),
  });

const thisTab = () =>
  z.object({
    tab: z.string(),
    /** Blank for a tab that is not ours. */
    help: z.string(),
    parts: z.array(part()),
    /** What may be chosen as 작업. */
    actions: texts,
    /** How many rows of the tab have which 작업, hidden ones too. */
    waiting: z.array(actionCount),
    /** Jobs that fill the tab from the mall, and the kinds that may be picked (all when none are given). */
    collects: z.array(z.object({ job: z.string(), title: z.string(), kinds: texts })),
    /** How many rows are selected, blank ones among them. */
    selected: count,
    row: z.exactOptional(rowView()),
    /** Where the manual speaks of the tab; a blank address when it is not on the web. */
    manual: z.object({ page: z.string(), address: z.string() }),
  });

export const rowCalls = {
  today: () => ({ args: none, value: z.object({ items: z.array(todayItem()), next: z.string() }) }),
  /** Opens the tab, shows only these rows and goes to the first of them. */
  showToday: () => ({ args: z.object({ id: todayId() }), value: z.object({ tab: z.string(), message: z.string() }) }),
  thisTab: () => ({ args: none, value: thisTab() }),
  /** What 점검 would say of one row now; nothing is written. */
  checkRow: () => ({ args: z.object({ tab: word, key: cellText }), value: z.object({ problems: z.array(problem()) }) }),
  /** Goes to a cell of the row with this key. */
  showCell: () => ({ args: z.object({ tab: word, key: cellText, field: word }), value: answerSchema }),
  /** Chooses a 작업 (blank: none) in these rows. `hidden`: how many rows the selection has left out, to be said. */
  chooseAction: () => ({
    args: z.object({ ...chosenRows, action: word, hidden: z.exactOptional(count) }),
    value: answerSchema,
  }),
  /**
   * 점검, of all rows or of the selected ones (`chosen`). It is refused where another tab is open than the one that the page shows,
   * as `selection` is.
   */
  checkRows: () => ({
    args: z.object({ tab: word, chosen: z.boolean() }),
    value: z.object({ checked: count, ok: count, errors: count, warnings: count, hidden: count }),
  }),
  /** The rows that are selected on the open tab and can be seen; `hidden`: how many are left out because they cannot. */
  selection: () => ({
    args: anyTab,
    value: z.object({
      tab: z.string(),
      keys: z.array(z.string()),
      labels: z.array(z.string()),
      productCodes: z.array(z.string()),
      hidden: count,
    }),
  }),
  help: () => ({
    args: z.object({ tab: word }),
    value: z.object({
      name: z.string(),
      help: z.string(),
      columns: z.array(z.object({ header: z.string(), owner: z.string(), required: z.boolean(), note: z.string() })),
    }),
  }),
  /** Of this tab, else of the open one; the message says what was done. */
  hideFinished: () => ({ args: anyTab, value: answerSchema }),
  /** Takes away what `hideFinished` and `showToday` have hidden. */
  showAll: () => ({ args: anyTab, value: answerSchema }),
};
