// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/**
 * The peer that has read the best practices: the whole tab is read at once, changed in memory, and written back whole at
 * the end of the run, if anything changed. An execution that is killed begins anew.
 */
function openWholeTab(name, keys) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const [headers, ...rows] = sheet.getDataRange().getValues();
  const place = (header) => headers.indexOf(header);
  const textsOf = (row, wanted) => wanted.map((header) => String(row[place(header)]));
  const byKey = new Map(rows.map((row) => [keyOf(textsOf(row, keys)), row]));
  let isChanged = false;
  const write = (key, cells) => {
    const row = byKey.get(key);
    for (const header of Object.keys(cells)) row[place(header)] = cells[header];
    isChanged = true;
  };
  return {
    texts: (...wanted) => rows.map((row) => textsOf(row, wanted)),
    read(key) {
      const row = byKey.get(key);
      return row && Object.fromEntries(headers.map((header, at) => [header, row[at]]));
    },
    write,
    add(key, cells) {
      const row = headers.map((header) => cells[header] ?? '');
      rows.push(row);
      byKey.set(key, row);
      isChanged = true;
    },
    portions: (asked) => (asked.length > 0 ? [asked] : []),
    /** Whole columns, for the tab itself is written only at the end. */
    mark(marked, cells) {
      for (const key of marked) write(key, cells);
      for (const header of Object.keys(cells)) {
        const column = rows.map((row) => [row[place(header)]]);
        sheet.getRange(2, place(header) + 1, rows.length, 1).setValues(column);
      }
      SpreadsheetApp.flush();
    },
    save() {
      if (!isChanged) return;
      makeRoom(sheet, rows.length + 1);
      sheet.clearContents();
      sheet.getRange(1, 1, rows.length + 1, headers.length).setValues([headers, ...rows]);
    },
  };
}

function historyWholeTab() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('연동이력');
  const lines = [];
  return {
    add: (line) => lines.push(line),
    save() {
      if (lines.length === 0) return;
      const last = sheet.getLastRow();
      makeRoom(sheet, last + lines.length);
      sheet.getRange(last + 1, 1, lines.length, lines[0].length).setValues(lines);
    },
  };
}

function makeRoom(sheet, count) {
  const lacking = count - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
}
