// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/**
 * The peer that is written first: what it needs to know is read at once, but each row is written by itself, `appendRow` for
 * a new one and `setValue` for each cell of a row that stands. Killed at 6 minutes it goes on where it was.
 */
function openRows(name, key) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const count = sheet.getLastRow() - 1;
  const column = headers.indexOf(key) + 1;
  const keys =
    count > 0
      ? sheet
          .getRange(2, column, count, 1)
          .getValues()
          .map(([cell]) => String(cell))
      : [];
  return { sheet, headers, key, rows: new Map(keys.map((text, at) => [text, at + 2])) };
}

function putRow({ sheet, headers, key, rows }, cells) {
  const row = rows.get(cells[key]);
  if (row === undefined) {
    sheet.appendRow(headers.map((header) => cells[header] ?? ''));
    rows.set(cells[key], rows.size + 2);
    return;
  }
  for (const header of CHANGING) {
    if (header in cells) sheet.getRange(row, headers.indexOf(header) + 1).setValue(cells[header]);
  }
}

function collectRowByRow(order) {
  const orders = openRows('주문', '옵션주문번호');
  const shipments = openRows('송장', '배송번호');
  for (const bundle of changedBundles(order)) {
    for (const cells of orderRows(bundle, order)) putRow(orders, cells);
    putRow(shipments, shipmentRow(bundle, order));
  }
}

/** Marks a row before it asks the mall, so that nothing is sent twice, and tells in the row what came of it. */
function actRowByRow({ tab, act, apiKey, mark, requests, told }) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  const [headers, ...rows] = sheet.getDataRange().getValues();
  const place = (header) => headers.indexOf(header);
  const put = (row, cells) => {
    for (const [header, value] of Object.entries(cells)) sheet.getRange(row, place(header) + 1).setValue(value);
  };
  rows.forEach((cells, at) => {
    if (cells[place('작업')] !== act) return;
    put(at + 2, mark);
    SpreadsheetApp.flush();
    for (const request of requests)
      ask(
        apiKey,
        request.path,
        bodyOf(request, (header) => cells[place(header)]),
      );
    put(at + 2, told);
  });
}

function checkRowByRow({ tab, now }) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  const [headers, ...rows] = sheet.getDataRange().getValues();
  const place = (header) => headers.indexOf(header);
  rows.forEach((cells, at) => {
    if (cells[place('상품명')] === '' || cells[place('결과')] !== '') return;
    const [result, message] = verdict((header) => cells[place(header)]);
    const put = (header, value) => sheet.getRange(at + 2, place(header) + 1).setValue(value);
    put('결과', result);
    put('메시지', message);
    put('처리일시', now);
  });
}
