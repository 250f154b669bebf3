/** What must not grow with the weeks: properties, log, and the calls of a tick. */
import type { Scene } from '../helpers/scene';

export interface Measure {
  /** Bytes of the document's properties. */
  properties: number;
  history: number;
  /** Calls of the tick that move cells, change structure or format, and all others but those of the line. */
  sheetCalls: number;
  requests: number;
  rows: number;
}

export function measureOf({ runtime }: Scene): Measure {
  const { byKind } = runtime.gate.counts();
  const pairs = Object.entries(runtime.state.documentProperties);
  const used = (name: string) => runtime.workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const filled = (name: string) =>
    used(name).filter(({ values }) => values.some((value) => value !== undefined && value !== ''));
  return {
    properties: pairs.reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0),
    history: filled('연동이력').length,
    sheetCalls: byKind.cells + byKind.structure + byKind.format,
    requests: byKind.http,
    rows: filled('주문').length,
  };
}
