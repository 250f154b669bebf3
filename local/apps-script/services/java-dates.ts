/** Dates by the patterns of Java's SimpleDateFormat, as `Utilities.formatDate` takes them. */
import { GoogleException } from '../exceptions';
import { instantOf, isTimeZone, offsetAt, utc, wallClock } from '../time-zone';

const TOKEN = /'((?:[^']|'')*)'|([a-zA-Z])\2*|./gs;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Throws on a pattern letter that is not known here. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  refuseZone(zone);
  if (Number.isNaN(instant)) throw new GoogleException('Invalid date.');
  const wall = wallClock(zone, instant);
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : field(wall, letter, token.length, offsetAt(zone, instant));
  });
}

/** Epoch milliseconds; throws when the text does not match the pattern. Only digits are read. */
export function parseDate(text: string, zone: string, pattern: string): number {
  refuseZone(zone);
  const letters: string[] = [];
  const source = pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return escaped(quoted === '' ? "'" : quoted);
    if (letter === undefined) return escaped(token);
    letters.push(letter);
    return `(\\d{1,${Math.max(token.length, letter === 'y' ? 4 : 2)}})`;
  });
  const match = new RegExp(`^${source}`).exec(text);
  if (!match) throw new GoogleException(`Invalid argument: ${text}. It is no date of the form ${pattern}.`);
  const part = (letter: string, missing: number) =>
    letters.includes(letter) ? Number(match[letters.indexOf(letter) + 1]) : missing;
  const wall = utc(
    part('y', 1970),
    part('M', 1),
    part('d', 1),
    part('H', part('h', 0)),
    part('m', 0),
    part('s', 0),
    part('S', 0),
  );
  return instantOf(zone, wall);
}

function field(wall: Date, letter: string, length: number, offset: number): string {
  const number = (value: number) => String(value).padStart(length, '0');
  switch (letter) {
    case 'y':
      return length === 2 ? String(wall.getUTCFullYear()).slice(-2) : number(wall.getUTCFullYear());
    case 'M':
      return length > 2 ? MONTHS[wall.getUTCMonth()]! : number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'H':
      return number(wall.getUTCHours());
    case 'h':
      return number(wall.getUTCHours() % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'E':
      return WEEKDAYS[wall.getUTCDay()]!;
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return zoneText(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : zoneText(offset, length === 3 ? ':' : '');
    default:
      throw new GoogleException(`The pattern letter ${letter} is not part of the local runtime.`);
  }
}

function zoneText(offset: number, colon: string): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${colon}${two(minutes % 60)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function refuseZone(zone: string): void {
  if (!isTimeZone(zone)) throw new GoogleException(`Invalid argument: ${zone}.`);
}
