/**
 * Reads the columns of a coming write from top to bottom. A person who sorts or moves columns meanwhile can make the
 * write hit any of these cells, so all of them must be known to be restorable.
 */
import type { Cell, Sheet } from '../../ports';
import { CELLS_OF_A_CALL, isIn, placeOf, type Span, spansOf } from '../places';
import type { SizedSnapshot } from '../snapshot';
import type { Tab } from '../tab';
import { linesOf, placesRead, plain, putInto, readWhole, type WholeColumns } from '../whole-columns';
import { firstAssumed } from './assumed';
import { blocksOf } from './blocks';
import type { CloseLook } from './close-look';
import type { Expected } from './expected';
import { holdsSomething } from './growth';

/**
 * Adds those columns to the read; gives nothing where rows have moved, or where a row without a key is filled in them,
 * because it cannot be identified. Never throws.
 */
export function withWritten(tab: Tab, sheet: Sheet, look: CloseLook, expected: Expected): SizedSnapshot | undefined {
  const places = placesWritten(tab, look, expected);
  const keyPlaces = tab.key.map((name) => placeOf(tab, name));
  const isOfKey = (span: Span): boolean => keyPlaces.some((place) => isIn(span, place));
  const spans = spansOf([...places, ...keyPlaces], CELLS_OF_A_CALL / Math.max(look.size.rows, 1));
  try {
    // The keys are read last, because they show every earlier move.
    const parts = [...spans.filter((span) => !isOfKey(span)), ...spans.filter(isOfKey)].map((span) =>
      readWhole(sheet, span),
    );
    const lines = linesOf(parts);
    return isStillSo(look, parts, lines) && areSilent(look, lines, places) ? enriched(look, parts) : undefined;
  } catch {
    // Columns are not there any more; what is really broken fails again.
    return undefined;
  }
}

function placesWritten(tab: Tab, look: CloseLook, expected: Expected): number[] {
  const blocks = blocksOf(tab, firstAssumed(tab, look, expected));
  const places = blocks.flatMap(({ area }) => Array.from({ length: area.columns }, (_, at) => area.column + at));
  return [...new Set(places)];
}

/** Keys, headers and number of rows are what they were. */
function isStillSo(look: CloseLook, parts: readonly WholeColumns[], lines: readonly Cell[][]): boolean {
  const { header, size, rows } = look;
  const read = placesRead(parts);
  const known = read.filter((place) => look.known.columns.has(place));
  const before = [header, ...rows];
  return (
    lines.length === size.rows &&
    read.every((place) => plain(lines[0]?.[place - 1]) === plain(header[place - 1])) &&
    lines.every((line, row) => known.every((place) => plain(line[place - 1]) === plain(before[row]?.[place - 1])))
  );
}

/** True when the rows without a key are blank in the written columns. */
function areSilent({ keys }: CloseLook, lines: readonly Cell[][], places: readonly number[]): boolean {
  const isSilent = (line: readonly Cell[]): boolean => !holdsSomething(places.map((place) => line[place - 1] ?? ''));
  return lines.slice(1).every((line, index) => keys[index] !== undefined || isSilent(line));
}

function enriched(look: CloseLook, parts: readonly WholeColumns[]): SizedSnapshot {
  const rows = look.rows.map((row, index) => {
    const line = [...row];
    for (const part of parts) putInto(line, part, index + 1);
    return line;
  });
  return { ...look, rows, known: { ...look.known, columns: new Set([...look.known.columns, ...placesRead(parts)]) } };
}
