/**
 * BigQuery로 내보내기: each tab becomes a table that holds its rows and nothing else, however often it is done. Nothing of
 * the sheet changes. Only the build with the export has it (docs/decisions/0007).
 */
import { writeHistory } from '../engine/history';
import type { Outside } from '../ports';
import { josa } from '../rules/josa';
import { kstText } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import { readPreferences } from '../settings/preferences';
import { findColumns, lookAt, sheetOf } from '../sheet';
import { ordersTab } from '../tabs/orders.tab';
import { type ExportedTab, exportedTabs } from './exported-tabs';
import { rowLines } from './row-lines';
import { exportedColumns } from './schema';
import type { Dataset, Load, LoadState, Warehouse } from './warehouse';

/** Of one load; Google takes 50 MB of a script, and a Korean letter is three bytes. */
const MOST_CHARACTERS = 8_000_000;
const LOOK_EVERY = 1_000;
/** Property: the table from which the next export goes on. */
const NEXT_TABLE = 'export-next';

export interface TableReport {
  table: string;
  rows: number;
  unreadable: number;
}

export interface ExportReport {
  tables: TableReport[];
  /** Korean. */
  message: string;
}

/** As many tables as the time allows; the next export goes on behind them. Throws `Refusal` and `SheetError`. */
export function exportTables(outside: Outside, warehouse: Warehouse): ExportReport {
  const preferences = readPreferences(outside.settings);
  const dataset = datasetOf(preferences.exportDataset);
  const { document } = outside.settings;
  const startedAt = outside.clock.now();
  const until = startedAt + preferences.timeBudgetSeconds * 1_000;
  const all = exportedTabs(outside.workbook.sheetNames());
  const first = Math.max(
    all.findIndex(({ table }) => table === document.get(NEXT_TABLE)),
    0,
  );
  const tables: TableReport[] = [];
  for (const one of all.slice(first)) {
    document.set(NEXT_TABLE, one.table);
    if (outside.clock.now() >= until) return reportOf(outside, startedAt, tables, one.table);
    tables.push(exportTable(outside, warehouse, dataset, one, until));
  }
  document.remove(NEXT_TABLE);
  return reportOf(outside, startedAt, tables, undefined);
}

function datasetOf(setting: string): Dataset {
  const [projectId = '', datasetId = ''] = setting.split(/\.(?=\w+$)/);
  if (datasetId === '') {
    throw new Refusal('내보낼 곳이 정해져 있지 않습니다. 설정에 「프로젝트.데이터세트」를 적고 다시 실행하세요.');
  }
  return { projectId, datasetId };
}

/** The tab is read at one moment; its first part replaces the table, the others are added one after the other. */
function exportTable(
  outside: Outside,
  warehouse: Warehouse,
  dataset: Dataset,
  { tab, table }: ExportedTab,
  until: number,
): TableReport {
  const { header, rows } = lookAt(tab, sheetOf(tab, outside.workbook));
  const located = findColumns(tab, header);
  const exported = exportedColumns(tab);
  const lines = rowLines(exported, (name) => located.get(name), rows, MOST_CHARACTERS);
  const schema = { fields: exported.map(({ field }) => field) };
  const moment = kstText(outside.clock.now()).replace(/\D/g, '');
  lines.parts.forEach((part, nth) => {
    const way = nth === 0 ? 'replace' : 'append';
    const id = `sheet_${outside.workbook.id()}_${moment}_${table}_${nth}`;
    loadPart(outside, warehouse, { dataset, table, schema, id, way, rows: part }, until);
  });
  return { table, rows: lines.rows, unreadable: lines.unreadable };
}

function loadPart({ clock }: Outside, warehouse: Warehouse, load: Load, until: number): void {
  let now: LoadState = warehouse.begin(load);
  while (now.state === 'running') {
    if (clock.now() >= until) {
      throw new Refusal(josa`BigQuery가 「${load.table}」을(를) 아직 다 받지 못했습니다. 잠시 뒤 다시 실행하세요.`);
    }
    clock.sleep(LOOK_EVERY);
    now = warehouse.look(load);
  }
  if (now.state === 'failed') {
    throw new Refusal(
      josa`BigQuery가 「${load.table}」을(를) 받지 않았습니다. 설정의 데이터 세트와 권한을 확인하고 다시 실행하세요. (${now.reason.slice(0, 300)})`,
    );
  }
}

function reportOf(outside: Outside, startedAt: number, tables: TableReport[], left: string | undefined): ExportReport {
  const parts = tables.map(({ table, rows, unreadable }) =>
    unreadable > 0 ? `${table} ${rows}행(읽지 못한 칸 ${unreadable})` : `${table} ${rows}행`,
  );
  const rest = left === undefined ? '' : ' 시간이 다 되었습니다. 다시 실행하면 이어서 내보냅니다.';
  const message = `BigQuery로 내보냈습니다: ${parts.join(', ') || '없음'}.${rest}`;
  const seconds = Math.round((outside.clock.now() - startedAt) / 1_000);
  const person = outside.person.email();
  const runId = `export-${kstText(startedAt).replace(/\D/g, '')}`;
  writeHistory(outside, [
    { runId, job: 'BigQuery로 내보내기', mode: '수동', person, tab: ordersTab.name, result: '성공', message, seconds },
  ]);
  return { tables, message };
}
