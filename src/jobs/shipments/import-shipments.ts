/**
 * 송장 붙여넣기 (manual, page 송장대량등록): a block copied from a courier's program, matched to rows of 송장. First a preview that
 * writes nothing; then 택배사 and 송장번호 of the matched rows, which the seller has ordered.
 */

import { writeHistory } from '../../engine/history';
import type { Outside } from '../../ports';
import { digest } from '../../rules/digest';
import { splitBlock } from '../../rules/list/block';
import { unprotectedCells } from '../../rules/list/protected-text';
import { Refusal } from '../../rules/refusal';
import { importRows } from '../../rules/waybill-import/import-rows';
import { matchRows } from '../../rules/waybill-import/match-rows';
import type { ImportResult, RowOutcome } from '../../rules/waybill-import/outcome';
import { type Columns, type Recognised, recognise } from '../../rules/waybill-import/recognise';
import { knownOf } from '../../rules/waybill-import/shipment';
import { changeRows, sheetOf } from '../../sheet';
import { results } from '../../tabs/common';
import { shipmentsTab } from '../../tabs/shipments.tab';
import type { ShipmentPart } from '../bundles/shipment-rows';
import { type KnownShipment, readKnownShipments } from './known-shipments';

export interface ImportOrder {
  /** As it was copied; or `cells`, of a file. */
  text?: string;
  cells?: readonly (readonly string[])[];
  /** Which columns (from 0) are what, where the seller had to say. */
  columns?: Columns;
  /** 택배사 of rows that name none. */
  courier?: string;
  /** The `preview` of what the seller has seen: then it is written, if it still holds. */
  write?: string;
  /** Chooses 송장전송 in the rows that are written. */
  send?: boolean;
}

export interface ImportedRow {
  /** Line of the block, from 1. */
  line: number;
  kind: RowOutcome['kind'];
  /** 배송번호 of the row or rows of 송장 that are meant. */
  bundleIds: string[];
  courier?: string;
  number?: string;
  /** Korean: why not, or what to look at. */
  message: string;
}

export interface ImportView {
  /** Tells this preview from every other; missing when nothing can be written. */
  preview?: string;
  counts: ImportResult['counts'];
  /** What the seller must decide before anything can be matched. */
  problems: string[];
  columns: Columns;
  /** The header's line from 1; missing when the data begins at once. */
  headerLine?: number;
  /** The first lines of the block, for the seller to choose columns by. */
  sample: string[][];
  /** Rows that need a look first, then matched ones; blank lines and totals are left out. */
  rows: ImportedRow[];
  /** How many rows more there are. */
  more: number;
  /** How many rows of 송장 were written; missing in a preview. */
  written?: number;
}

/** The page shows no more, and the answer stays small. */
const MOST_SHOWN = 300;
const SAMPLE_LINES = 5;

/** Throws `Refusal` for a block that cannot be read, and when what was previewed holds no more; and `SheetError`. */
export function importShipments(outside: Outside, order: ImportOrder): ImportView {
  const cells = cellsOf(order);
  const known = readKnownShipments(outside.workbook);
  const shipments = known.map(({ importable }) => importable);
  const recognised = recognise(cells, {
    known: knownOf(shipments),
    ...(order.columns ? { chosen: order.columns } : {}),
  });
  const isReadable = recognised.problems.length === 0;
  const rows = isReadable ? importRows(cells, recognised) : [];
  const result = matchRows(rows, shipments, order.courier ? { courier: order.courier } : {});
  const preview = digest([result, order.send ?? false]);
  const view = viewOf(cells, recognised, result, known);
  if (order.write === undefined) return result.counts.matched > 0 ? { ...view, preview } : view;
  if (order.write !== preview) throw new Refusal(CHANGED);
  return { ...view, written: write(outside, result, order.send ?? false) };
}

const CHANGED = '미리 본 뒤에 시트나 붙여 넣은 내용이 바뀌었습니다. 다시 미리 보고 넣어 주세요.';

function cellsOf({ text, cells }: ImportOrder): readonly (readonly string[])[] {
  if (cells) return unprotectedCells(cells);
  const block = splitBlock(text ?? '');
  if ('error' in block) throw new Refusal(block.error);
  if (block.cells.length === 0)
    throw new Refusal('붙여 넣은 것이 없습니다. 택배사 프로그램에서 목록을 복사해 넣어 주세요.');
  return unprotectedCells(block.cells);
}

function viewOf(
  cells: readonly (readonly string[])[],
  { columns, headerRow, problems }: Recognised,
  { rows, counts }: ImportResult,
  known: readonly KnownShipment[],
): ImportView {
  const bundleOf = new Map(known.map(({ key, importable }) => [key, importable.bundleId]));
  const reported = rows.flatMap(({ row, outcome }) => shown(row, outcome, bundleOf));
  const sorted = [...reported.filter(needsLook), ...reported.filter((row) => !needsLook(row))];
  return {
    ...{ counts, problems, columns },
    ...(headerRow === undefined ? {} : { headerLine: headerRow + 1 }),
    sample: cells.slice(headerRow ?? 0, (headerRow ?? 0) + SAMPLE_LINES).map((line) => [...line]),
    rows: sorted.slice(0, MOST_SHOWN),
    more: Math.max(sorted.length - MOST_SHOWN, 0),
  };
}

const needsLook = ({ kind, message }: ImportedRow): boolean => kind !== 'matched' || message !== '';

function shown(row: number, outcome: RowOutcome, bundleOf: ReadonlyMap<string, string>): ImportedRow[] {
  if (outcome.kind === 'skipped') return [];
  const keys = 'keys' in outcome ? outcome.keys : 'key' in outcome ? [outcome.key] : [];
  const bundleIds = keys.flatMap((key) => bundleOf.get(key) ?? []);
  const reported = { line: row + 1, kind: outcome.kind, bundleIds };
  if (outcome.kind !== 'matched') return [{ ...reported, message: outcome.why }];
  const { courier, number, warnings } = outcome;
  return [{ ...reported, courier, number, message: warnings.map(({ message }) => message).join(' ') }];
}

function write(outside: Outside, { rows, counts }: ImportResult, send: boolean): number {
  const action = send ? ({ action: 'send' } as const) : {};
  const changes = new Map<string, ShipmentPart>();
  for (const { outcome } of rows) {
    if (outcome.kind !== 'matched') continue;
    changes.set(outcome.key, { ...action, courier: outcome.courier, trackingNumber: outcome.number });
  }
  const ordered = send ? (['action', 'courier', 'trackingNumber'] as const) : (['courier', 'trackingNumber'] as const);
  changeRows(shipmentsTab, sheetOf(shipmentsTab, outside.workbook), changes, { ordered });
  const left = counts.ambiguous + counts.unknown + counts.invalid + counts.duplicate + counts.cancelled;
  writeHistory(outside, [
    {
      runId: '',
      job: '송장 붙여넣기',
      mode: '수동',
      person: outside.person.email(),
      tab: shipmentsTab.name,
      result: results.done,
      message: `송장 ${changes.size}건을 적었습니다. 넣지 않은 줄 ${left}, 이미 보낸 줄 ${counts.alreadySent}.`,
    },
  ]);
  return changes.size;
}
