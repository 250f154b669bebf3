// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script puts all files of a project together.
/**
 * The peer that has read the best practices: the whole tab is read at once, changed in memory, and written back whole. What
 * it has sent is written only at the end, so an execution that is killed begins anew.
 */
function openTab(name) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const [headers, ...rows] = sheet.getDataRange().getValues();
  return { sheet, headers, rows };
}

function writeBack({ sheet, headers, rows }) {
  const lacking = rows.length + 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  sheet.clearContents();
  sheet.getRange(1, 1, rows.length + 1, headers.length).setValues([headers, ...rows]);
}

function merge({ headers, rows }, key, found) {
  const at = headers.indexOf(key);
  const known = new Map(rows.map((row) => [String(row[at]), row]));
  for (const cells of found) {
    const row = known.get(cells[key]);
    if (row === undefined) rows.push(headers.map((header) => cells[header] ?? ''));
    else for (const header of CHANGING) if (header in cells) row[headers.indexOf(header)] = cells[header];
  }
}

function collectWholeTab(order) {
  const orders = openTab('주문');
  const shipments = openTab('송장');
  const bundles = changedBundles(order);
  if (bundles.length === 0) return;
  merge(
    orders,
    '옵션주문번호',
    bundles.flatMap((bundle) => orderRows(bundle, order)),
  );
  merge(
    shipments,
    '배송번호',
    bundles.map((bundle) => shipmentRow(bundle, order)),
  );
  writeBack(orders);
  writeBack(shipments);
}

function actWholeTab({ tab, act, apiKey, requests, told }) {
  const opened = openTab(tab);
  const place = (header) => opened.headers.indexOf(header);
  for (const cells of opened.rows) {
    if (cells[place('작업')] !== act) continue;
    for (const request of requests)
      ask(
        apiKey,
        request.path,
        bodyOf(request, (header) => cells[place(header)]),
      );
    for (const [header, value] of Object.entries(told)) cells[place(header)] = value;
  }
  writeBack(opened);
}

function checkWholeTab({ tab, now }) {
  const opened = openTab(tab);
  const place = (header) => opened.headers.indexOf(header);
  for (const cells of opened.rows) {
    if (cells[place('상품명')] === '') continue;
    [cells[place('결과')], cells[place('메시지')]] = verdict((header) => cells[place(header)]);
    cells[place('처리일시')] = now;
  }
  writeBack(opened);
}
