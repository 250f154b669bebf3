/** Behind main.ts in the build with the export to BigQuery: one more function, and one more line in the menu. */
import { exportTables } from './bigquery/export-tables';
import { alone } from './engine/alone';
import { warehousePort } from './gas/bigquery';
import { google } from './gas/outside';
import { withErrorShown } from './ui/commands';
import { addMenu } from './ui/menu';

declare const global: Record<string, unknown>;

const outside = google();

const onOpen = (): void => addMenu(outside.ui, [{ label: 'BigQuery로 내보내기', handler: 'exportToBigQuery' }]);
const exportToBigQuery = () =>
  withErrorShown(outside, () => {
    const report = alone(outside, () => exportTables(outside, warehousePort()));
    outside.ui.toast(report.message);
    return report;
  });

global.onOpen = onOpen;
global.onInstall = onOpen;
global.exportToBigQuery = exportToBigQuery;
