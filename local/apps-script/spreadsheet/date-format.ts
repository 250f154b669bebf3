/** Date formats such as `yyyy-mm-dd h:mm`, taken apart once and used for every cell that has them. */
import { utc } from '../time-zone';

/** A part of a format: what it shows of a wall clock, which stands in the UTC fields of the Date. */
type Piece = (wall: Date) => string;

/** Day 0 of a sheet. */
export const FIRST_DAY = utc(1899, 12, 30);

const TOKEN = /"[^"]*"|\\.|am\/pm|오전\/오후|yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|\[h+\]|ss|s|\.0+|./gis;
const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'];
const made = new Map<string, readonly Piece[]>();

/** The parts of a format, in order. */
export function piecesOf(format: string): readonly Piece[] {
  const pieces = made.get(format) ?? madePieces(format);
  made.set(format, pieces);
  return pieces;
}

function madePieces(format: string): Piece[] {
  const halves = /am\/pm|오전\/오후/i.test(format);
  let afterHours = false;
  return (format.match(TOKEN) ?? []).map((token) => {
    const lower = token.toLowerCase();
    const minutes = afterHours && /^mm?$/.test(lower);
    if (/^\[?h/.test(lower)) afterHours = true;
    else if (/^[a-z]/.test(lower)) afterHours = false;
    return minutes ? padded(token, (wall) => wall.getUTCMinutes()) : pieceOf(token, lower, halves);
  });
}

function pieceOf(token: string, lower: string, halves: boolean): Piece {
  if (/^y+$/.test(lower)) return (wall) => String(wall.getUTCFullYear()).padStart(4, '0').slice(-lower.length);
  if (/^mm?$/.test(lower)) return padded(token, (wall) => wall.getUTCMonth() + 1);
  if (/^mmmm?$/.test(lower)) return (wall) => `${wall.getUTCMonth() + 1}월`;
  if (/^dd?$/.test(lower)) return padded(token, (wall) => wall.getUTCDate());
  if (/^dddd?$/.test(lower)) return (wall) => `${WEEKDAYS[wall.getUTCDay()]}${lower.length === 4 ? '요일' : ''}`;
  if (/^hh?$/.test(lower))
    return padded(token, (wall) => (halves ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours()));
  if (lower.startsWith('[h'))
    return padded(token.slice(1, -1), (wall) => Math.floor((wall.getTime() - FIRST_DAY) / 3_600_000));
  if (/^ss?$/.test(lower)) return padded(token, (wall) => wall.getUTCSeconds());
  if (/^\.0+$/.test(lower))
    return (wall) => `.${String(wall.getUTCMilliseconds()).padStart(3, '0')}`.slice(0, token.length);
  if (/^(?:am\/pm|오전\/오후)$/.test(lower)) return (wall) => (wall.getUTCHours() < 12 ? '오전' : '오후');
  const literal = token.startsWith('"') ? token.slice(1, -1) : token.startsWith('\\') ? token.slice(1) : token;
  return () => literal;
}

function padded(token: string, value: (wall: Date) => number): Piece {
  return (wall) => String(value(wall)).padStart(token.length, '0');
}
