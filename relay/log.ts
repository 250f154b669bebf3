/**
 * One line for each request: time, mall, outcome, status, milliseconds, bytes. No path, query, header or body ever gets here,
 * for its callers have no way to hand them over.
 */
import type { RefusalCode } from '../src/relay/refusals.data';

export interface LogEntry {
  /** Milliseconds since 1970. */
  at: number;
  /** A name of the table; missing where the caller's word is none, or was not yet believed. */
  mall?: string;
  sent: 'answered' | 'lost' | 'not-sent';
  /** The mall's own status. */
  status?: number;
  code?: RefusalCode;
  /** The code of an error, such as `ECONNREFUSED`. */
  fault?: string;
  ms: number;
  bytesIn: number;
  bytesOut: number;
}

/** As one line of JSON. */
export const logLine = ({ at, ...rest }: LogEntry): string =>
  JSON.stringify({ time: new Date(at).toISOString(), ...rest });
