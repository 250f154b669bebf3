/** What became of a row of an imported block. Every row is exactly one of these. */
import type { Skipped } from './import-rows';
import type { IdColumn } from './shipment';

/** The fields by which the shipment was found. */
export type MatchedBy = IdColumn | 'recipientAndPhone' | 'recipientAndZip';

export type ImportWarningKind =
  /** The shipment had another number, or another courier, that was not sent yet. */
  | 'overwrites'
  | 'held'
  | 'unconfirmed'
  /** A masked name or phone was taken for the shipment's. */
  | 'alike'
  /** The id fits, the recipient does not. */
  | 'otherRecipient'
  /** The recipient fits, the id is not ours. */
  | 'otherId'
  /** Another shipment fitted too, but it is sent or cancelled. */
  | 'otherShipment'
  /** Other shipments have the same number in this block. */
  | 'sharedNumber'
  /** What the readers of courier and number say. */
  | 'reader';

export interface ImportWarning {
  kind: ImportWarningKind;
  /** Korean, for the seller. */
  message: string;
}

export type RowOutcome =
  | { kind: 'matched'; key: string; by: MatchedBy; courier: string; number: string; warnings: ImportWarning[] }
  /** Several shipments, by key, could be meant. */
  | { kind: 'ambiguous'; keys: string[]; why: string }
  | { kind: 'unknown'; why: string }
  | { kind: 'alreadySent'; key: string; number: string; sameNumber: boolean; why: string }
  | { kind: 'cancelled'; key: string; why: string }
  /** The number or the courier cannot be read or cannot be right. */
  | { kind: 'invalid'; why: string }
  /**
   * The shipment stands in the block before. With `sameNumber` the first row, `of`, is taken; else neither is. `rows` are
   * all its rows, this one too, as places in the block.
   */
  | { kind: 'duplicate'; key: string; sameNumber: boolean; of: number; rows: number[]; why: string }
  | { kind: 'skipped'; as: Skipped };

export interface ImportResult {
  /** In the order of the rows; `row` is the place in the block. */
  rows: { row: number; outcome: RowOutcome }[];
  /** How many rows became what. */
  counts: Record<RowOutcome['kind'], number>;
}
