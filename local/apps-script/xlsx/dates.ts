/** Dates in a sheet are wall-clock days since 1899-12-30; the model holds instants. A time zone lies between them. */
import { serialOf, wallOfSerial } from '../spreadsheet/number-format';
import { instantOf } from '../time-zone';

/** Files of old Macs count from 1904-01-01. */
const DAYS_TO_1904 = 1_462;
/** Years 1 to 9999: beyond them neither sheets nor time zones mean anything. */
const EARLIEST = -62_135_596_800_000;
const LATEST = 253_402_300_799_999;

/** Turns instants into serial numbers of one time zone and back, to the millisecond. */
export interface ZoneClock {
  /** `undefined` for a date that no sheet can show. */
  toSerial(instant: Date): number | undefined;
  /** `undefined` for a number that is no date. */
  toInstant(serial: number): Date | undefined;
}

/** @throws RangeError, once used, when there is no such time zone. */
export function zoneClock(timeZone: string): ZoneClock {
  return {
    toSerial(instant) {
      return isDatable(instant.getTime()) ? serialOf(instant, timeZone) : undefined;
    },
    toInstant(serial) {
      const wall = wallOfSerial(serial).getTime();
      return isDatable(wall) ? new Date(instantOf(timeZone, wall)) : undefined;
    },
  };
}

/** The serial number in the usual system of one that a 1904 file holds. */
export function from1904(serial: number): number {
  return serial + DAYS_TO_1904;
}

/** The serial of an ISO date or date-time without zone, as strict xlsx files hold it; `undefined` when it is none. */
export function isoToSerial(text: string): number | undefined {
  const wall = Date.parse(text.includes('T') ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(wall) ? undefined : serialOf(new Date(wall), 'UTC');
}

function isDatable(time: number): boolean {
  return time >= EARLIEST && time <= LATEST;
}
