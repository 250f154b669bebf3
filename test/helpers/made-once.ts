/**
 * What many tests begin with, such as a workbook that was set up, is made once in a run of jest: its bytes lie in a folder
 * that the run makes and takes away, and each test gets a copy of its own. Without such a folder a process makes its own.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

const known = new Map<string, Buffer>();

/** A fresh copy of what `make` gives, which is called by the first that asks for `name` and must come out the same for all. */
export function madeOnce<T>(name: string, make: () => T): T {
  const bytes = known.get(name) ?? stored(name) ?? store(name, serialize(make()));
  known.set(name, bytes);
  return deserialize(bytes) as T;
}

function placeOf(name: string): string | undefined {
  const folder = process.env['MADE_ONCE'];
  return folder === undefined ? undefined : path.join(folder, name);
}

function stored(name: string): Buffer | undefined {
  const file = placeOf(name);
  return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
}

/** Another worker may be at the same: whoever is last puts a whole file of equal worth in place of the other. */
function store(name: string, bytes: Buffer): Buffer {
  const file = placeOf(name);
  if (file === undefined) return bytes;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
  return bytes;
}
