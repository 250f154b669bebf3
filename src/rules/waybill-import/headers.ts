/** What a header says: a column by itself (운송장번호), or a field of the recipient or of the sender (받는분 핸드폰). */
import { looseKey, looseKeys } from '../nearest';
import { once } from '../once';
import { fields, parties, spellings } from './headers.data';

/** The columns that are looked for. `mobile` is a second phone. */
export type ImportColumn = keyof typeof spellings | 'recipient' | 'phone' | 'mobile' | 'zip';

type Party = keyof typeof parties;
type Field = keyof typeof fields;

/** `party` is missing where the header does not say whose field it is (전화번호). */
export type Heading = { column: keyof typeof spellings } | { field: Field; party?: Party };

const entries = <K extends string, T>(table: Readonly<Record<K, T>>) => Object.entries(table) as [K, T][];

const indexOf = <K extends string>(table: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> =>
  new Map(entries(table).flatMap(([kind, names]) => names.map((name) => [looseKey(name), kind] as const)));

const columns = once(() => indexOf(spellings));
const fieldNames = once(() => indexOf(fields));
/** The longest first, so that 보내는분 is not read as 보내는. */
const partyNames = once(() => [...indexOf(parties)].sort(([one], [other]) => other.length - one.length));

/** 롯데택배 heads the sender's columns 전화번호1(지정). */
const senderMark = /\(지정\)/;

/** The meaning of a header in any of its spellings; `undefined` for one that waybills do not need. */
export function readHeading(text: string): Heading | undefined {
  if (text.length > 60) return undefined;
  const keys = looseKeys(text);
  for (const key of keys) {
    const column = columns().get(key);
    if (column) return { column };
  }
  const found = keys.map(fieldHeading).find((heading) => heading !== undefined);
  return found && senderMark.test(text) ? { ...found, party: 'sender' } : found;
}

function fieldHeading(key: string): Heading | undefined {
  const named = partyNames().find(([name]) => key.startsWith(name));
  if (!named) {
    const field = fieldNames().get(key);
    return field && { field };
  }
  const [name, party] = named;
  const rest = key.slice(name.length);
  const field = rest === '' ? 'name' : fieldNames().get(rest);
  return field && { field, party };
}

/** The party of whose fields a group header (수하인 over 이름, 주소, 전화) speaks. */
export function partyOf(text: string): Party | undefined {
  const heading = readHeading(text);
  return heading && 'field' in heading && heading.field === 'name' ? heading.party : undefined;
}

const columnOfField = { name: 'recipient', phone: 'phone', mobile: 'mobile', zip: 'zip', other: undefined } as const;

/** The column of each heading, from left to right. A field without a party belongs to the party that was named last. */
export function columnsOf(headings: readonly (Heading | undefined)[]): (ImportColumn | undefined)[] {
  let last: Party = 'recipient';
  return headings.map((heading) => {
    if (!heading) return undefined;
    if ('column' in heading) return heading.column;
    last = heading.party ?? last;
    return last === 'recipient' ? columnOfField[heading.field] : undefined;
  });
}
