/**
 * Korean time as text. Malls send times without a zone and mean Asia/Seoul, and the sheet keeps them as text; Korea has
 * had no daylight saving since 1988, so nine hours are all there is to it.
 */

const kstOffsetMs = 9 * 3_600_000;
const yearZeroMs = Date.parse('0000-01-01T00:00:00Z') - kstOffsetMs;
const yearTenThousandMs = Date.parse('+010000-01-01T00:00:00Z') - kstOffsetMs;
const timeShape = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2})(:\d{2})?)?$/;

/** 00 to 99: a table is quicker than padding, and each date cell of a tab is written so. */
const TWO = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/**
 * Epoch milliseconds → `yyyy-MM-dd HH:mm:ss`, Korean time; fractions of a second are cut off. For the years 0 to 9999. Throws
 * `RangeError` when it is no time.
 */
export function kstText(epochMs: number): string {
  const time = new Date(epochMs + kstOffsetMs);
  const year = time.getUTCFullYear();
  if (!(year >= 0 && year <= 9_999)) return time.toISOString().slice(0, 19).replace('T', ' ');
  const day = `${TWO[Math.floor(year / 100)]}${TWO[year % 100]}-${TWO[time.getUTCMonth() + 1]}-${TWO[time.getUTCDate()]}`;
  return `${day} ${TWO[time.getUTCHours()]}:${TWO[time.getUTCMinutes()]}:${TWO[time.getUTCSeconds()]}`;
}

/** Epoch milliseconds → the day in Korea, `yyyy-MM-dd`. */
export function kstDate(epochMs: number): string {
  return kstText(epochMs).slice(0, 10);
}

/**
 * `yyyy-MM-dd`, `yyyy-MM-dd HH:mm` or `yyyy-MM-dd HH:mm:ss`, Korean time → epoch milliseconds; a day alone means its
 * first second. `undefined` for any other shape and for what no calendar has, such as 02-30 or 24:00.
 */
export function parseKst(text: string): number | undefined {
  const parts = timeShape.exec(text);
  if (!parts) return undefined;
  const [, day, minutes = '00:00', seconds = ':00'] = parts;
  const epochMs = Date.parse(`${day}T${minutes}${seconds}Z`) - kstOffsetMs;
  // The engine turns 02-30 into 03-02; only a real time comes back as it went in.
  return !Number.isNaN(epochMs) && kstText(epochMs) === `${day} ${minutes}${seconds}` ? epochMs : undefined;
}

/**
 * Moves a KST text by seconds (negative: back) and gives it as `yyyy-MM-dd HH:mm:ss`; `undefined` when it is no time or
 * leaves the years 0 to 9999.
 */
export function addSeconds(text: string, seconds: number): string | undefined {
  const epochMs = (parseKst(text) ?? Number.NaN) + seconds * 1000;
  return epochMs >= yearZeroMs && epochMs < yearTenThousandMs ? kstText(epochMs) : undefined;
}

/** Moves the day of a KST text by whole days and gives `yyyy-MM-dd`; `undefined` when it is no time. */
export function addDays(text: string, days: number): string | undefined {
  return addSeconds(text, days * 86_400)?.slice(0, 10);
}
