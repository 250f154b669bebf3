// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/**
 * The peer that is written first: which row is whose is read once a run, and then each row is worked on by itself, read
 * whole before it is touched, `setValue` for each cell that differs, `appendRow` for a new one. Killed at 6 minutes it goes
 * on where it was.
 */
function openRowByRow(name, keys) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const width = sheet.getLastColumn();
  const headers = sheet.getRange(1, 1, 1, width).getValues()[0];
  let last = sheet.getLastRow();
  const place = (header) => headers.indexOf(header) + 1;
  const texts = (...wanted) => {
    if (last < 2) return [];
    const columns = wanted.map((header) => sheet.getRange(2, place(header), last - 1, 1).getValues());
    return columns[0].map((_, at) => columns.map((column) => String(column[at][0])));
  };
  const rows = new Map(texts(...keys).map((cells, at) => [keyOf(cells), at + 2]));
  const write = (key, cells, before) => {
    for (const header of Object.keys(cells)) {
      if (cells[header] !== before[header]) sheet.getRange(rows.get(key), place(header)).setValue(cells[header]);
    }
  };
  return {
    /** Columns as texts, row by row. */
    texts,
    /** Cells of a row by header, `undefined` where there is none. */
    read(key) {
      if (!rows.has(key)) return undefined;
      const cells = sheet.getRange(rows.get(key), 1, 1, width).getValues()[0];
      return Object.fromEntries(headers.map((header, at) => [header, cells[at]]));
    },
    /** Only what differs from `before`. */
    write,
    add(key, cells) {
      sheet.appendRow(headers.map((header) => cells[header] ?? ''));
      last += 1;
      rows.set(key, last);
    },
    /** Which rows are marked together, before the mall is asked for them. */
    portions: (asked) => asked.map((key) => [key]),
    /** So that whoever finds the row knows that it may have been sent. */
    mark(marked, cells) {
      for (const key of marked) write(key, cells, {});
      SpreadsheetApp.flush();
    },
    save() {},
  };
}

function historyRowByRow() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('연동이력');
  return { add: (line) => sheet.appendRow(line), save() {} };
}
