/** The library of the sheet: columns, tabs, reading rows, writing by key. Other folders import it from here. */
export { type Column, type ColumnOptions, isBlank } from './column';
export { columnLetters, doubledHeaders, findColumns } from './header';
export { helpOf, type TabHelp } from './help';
export { choice, flag } from './kinds/choice';
export { lines } from './kinds/lines';
export { count, won } from './kinds/number';
export { code, phone, text, ungrouped, zipCode } from './kinds/text';
export { date, time } from './kinds/when';
export { messages } from './messages';
export { isUnnamed, joinKey, keyOf } from './row-keys';
export { doubledKeys, type Problem, problemText, type Row, readRows } from './rows';
export { linkLists } from './set-up/link-lists';
export { setUpTab, type TabReport } from './set-up/set-up-tab';
export { SheetError } from './sheet-error';
export { lookAt, sheetOf, takeSnapshot } from './snapshot';
export { type ColumnName, columnOf, defineTab, type PartOf, type Tab } from './tab';
export { appendRows } from './write/append';
export { changeRows, type Upserted, upsertRows } from './write/write';
