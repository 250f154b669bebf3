/** What came of a row, as its last columns say it, and what becomes of its 작업 then. */
import type { WriteOutcome } from '../mall/port/listings';
import { results } from '../tabs/common';

export interface RowReport {
  /** One of `results`. */
  result: string;
  message: string;
  /** It waits because the buyer wants to cancel: nothing was done, and nothing went wrong. */
  isHeld?: boolean;
  /** When an earlier try went out of which nobody knows (KST text): its time stays in the row. */
  sentAt?: string | undefined;
}

export const isFine = ({ result }: Pick<RowReport, 'result'>): boolean =>
  result === results.done || result === results.skipped;

interface OutcomeCells {
  action?: undefined;
  result: string;
  message: string | undefined;
  processedAt: string;
}

/**
 * The columns of 작업, 결과, 메시지 and 처리일시: what is done loses its 작업, what is to be mended, tried again or held
 * (`keepsAction`) keeps it. `processedAt` is a KST text.
 */
export function outcomeCells(report: RowReport & { keepsAction?: boolean }, processedAt: string): OutcomeCells {
  const { result, message, keepsAction = false, sentAt = processedAt } = report;
  const cleared = isFine(report) && !keepsAction ? { action: undefined } : {};
  return { ...cleared, result, message: message || undefined, processedAt: sentAt };
}

/** A write that was not done, or of which nobody knows. */
export const failureOf = ({ why, reason, sentAt }: Extract<WriteOutcome<unknown>, { ok: false }>): RowReport => ({
  result: why === 'lost' ? results.unknown : results.failed,
  message: reason,
  ...(sentAt === undefined ? {} : { sentAt }),
});
