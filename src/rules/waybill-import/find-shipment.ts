/** Finds the shipment that a row is about: by its ids, else by recipient and phone, else by recipient and zip. */
import { idsOf, isCutShort, zipOf } from './cell-text';
import type { ImportRow } from './import-rows';
import type { ImportWarning, MatchedBy } from './outcome';
import { nameKey, phoneKey, type Sameness, sameName, samePhone } from './person';
import { type IdColumn, type ImportShipment, idColumns } from './shipment';
import { type Entry, pair, type ShipmentIndex } from './shipment-index';

export type Found =
  | { found: 'one'; shipment: ImportShipment; by: MatchedBy; warnings: ImportWarning[] }
  | { found: 'several'; shipments: ImportShipment[]; why: string }
  /** `likely` has the very name and phone of a row whose id is not ours. */
  | { found: 'none'; why: string; likely?: ImportShipment };

/** A row as it is compared. */
interface Wanted {
  cells: ImportRow['cells'];
  name: string;
  phones: string[];
  zip: string;
  /** The waybill number, which a shipment may have already. */
  number: string;
}

/**
 * The one shipment of a row, or why there is none. `ours` are the id columns in which ids of ours stand: there an id that
 * is not ours is another mall's, and the recipient is not asked.
 */
export function findShipment(
  cells: ImportRow['cells'],
  number: string,
  index: ShipmentIndex,
  ours: ReadonlySet<IdColumn>,
): Found {
  const phones = [cells.phone, cells.mobile].map(phoneKey).filter((phone) => phone !== '');
  const wanted = { cells, name: nameKey(cells.recipient), phones, zip: zipOf(cells.zip), number };
  const byIds = findByIds(wanted, index);
  if (byIds) return byIds;
  const isCut = idColumns.some((column) => isCutShort(cells[column]));
  if (!isCut && idColumns.some((column) => ours.has(column) && cells[column] !== undefined)) {
    const likely = likelyShipment(wanted, index);
    return { found: 'none', why: NOT_OURS, ...(likely && { likely }) };
  }
  const byPerson = findByPerson(wanted, index);
  return isCut && byPerson.found === 'none' ? { found: 'none', why: CUT_SHORT } : byPerson;
}

const NOT_OURS =
  '이 번호의 주문이 없습니다. 다른 제휴몰의 주문이거나 아직 가져오지 않은 주문이니, 주문을 가져온 뒤 다시 미리 보세요.';
const CUT_SHORT =
  '주문을 찾는 번호가 1.00E+08처럼 줄여 쓴 숫자라 원래 번호를 알 수 없습니다. 칸의 서식을 「일반 텍스트」로 바꾸고 원본에서 다시 복사하세요.';

/** The only shipment still to be sent that has the row's name and phone, nothing of them masked. */
function likelyShipment({ name, phones }: Wanted, index: ShipmentIndex): ImportShipment | undefined {
  const exact = phones.filter((phone) => !isMasked(name + phone));
  const entries = union(exact.map((phone) => few(index.byNameAndPhone.get(pair(name, phone)))));
  const [only, ...others] = entries.filter(isOpen);
  return others.length === 0 ? only?.shipment : undefined;
}

const isOpen = ({ shipment: { state } }: Entry): boolean => state !== 'sent' && state !== 'cancelled';

function findByIds(wanted: Wanted, index: ShipmentIndex): Found | undefined {
  let left: readonly Entry[] = [];
  let by: IdColumn | undefined;
  for (const column of idColumns) {
    const hit = entriesOfCell(wanted.cells[column], column, index);
    if (!hit) continue;
    if (hit.parted) return several(hit.entries, '한 칸에 여러 배송의 번호가 있습니다. 배송마다 한 줄로 나누어 주세요.');
    const both = by === undefined ? hit.entries : left.filter((entry) => hit.entries.includes(entry));
    if (both.length === 0) {
      return several([...left, ...hit.entries], '한 줄의 번호들이 서로 다른 배송을 가리킵니다. 번호를 확인해 주세요.');
    }
    left = both;
    by ??= hit.kind;
  }
  return by && foundOf(wanted, left, by);
}

interface Hit {
  kind: IdColumn;
  entries: readonly Entry[];
  /** Several ids of different shipments stand in the cell. */
  parted: boolean;
}

/** An id is looked for among those of its own column first, then among all others: headers are not to be relied on. */
function entriesOfCell(cell: string | undefined, column: IdColumn, { ids }: ShipmentIndex): Hit | undefined {
  const kinds = [column, ...idColumns.filter((other) => other !== column)];
  const matches = idsOf(cell).flatMap((id) => {
    const kind = kinds.find((one) => ids[one].has(id));
    return kind ? [{ kind, entries: ids[kind].get(id) ?? [] }] : [];
  });
  const [first, ...others] = matches;
  if (!first) return undefined;
  const shared = first.entries.filter((entry) => others.every(({ entries }) => entries.includes(entry)));
  if (shared.length > 0) return { kind: first.kind, entries: shared, parted: false };
  return { kind: first.kind, entries: [...new Set(matches.flatMap(({ entries }) => entries))], parted: true };
}

function findByPerson(wanted: Wanted, index: ShipmentIndex): Found {
  if (wanted.name === '')
    return { found: 'none', why: '주문을 알 수 있는 번호도 받는 분도 없습니다. 하나를 넣어 주세요.' };
  const same = union(
    wanted.phones.map((phone) =>
      isMasked(wanted.name + phone) ? [] : index.byNameAndPhone.get(pair(wanted.name, phone)),
    ),
  );
  if (same.length > 0) return foundOf(wanted, same, 'recipientAndPhone');
  const alike = alikeByPhone(wanted, index);
  if (alike.length > 0) return foundOf(wanted, alike, 'recipientAndPhone');
  const near = few(index.byZip.get(pair(wanted.zip, wanted.name.slice(0, 1)))).filter(({ name }) =>
    fits(sameName(wanted.name, name)),
  );
  const byZip = near.filter((entry) => phoneOf(wanted, entry) !== 'other');
  if (byZip.length > 0) return foundOf(wanted, byZip, 'recipientAndZip');
  return {
    found: 'none',
    why:
      near.length > 0
        ? '받는 분과 우편번호는 같지만 전화번호가 다릅니다. 같은 분인지 확인하고 배송번호를 넣어 주세요.'
        : '맞는 배송이 없습니다. 받는 분과 전화번호를 확인해 주세요.',
  };
}

/** A phone or zip that more shipments share identifies none of them, and comparing them all would take minutes. */
const MOST_ALIKE = 200;

const few = (entries: readonly Entry[] | undefined): readonly Entry[] =>
  entries && entries.length <= MOST_ALIKE ? entries : [];

const isMasked = (text: string): boolean => text.includes('*');

const fits = (sameness: Sameness): boolean => sameness === 'same' || sameness === 'alike';

const union = (lists: readonly (readonly Entry[] | undefined)[]): Entry[] => [
  ...new Set(lists.flatMap((entries) => entries ?? [])),
];

/** The name or the phone is masked, the other one is the same. */
function alikeByPhone(wanted: Wanted, index: ShipmentIndex): Entry[] {
  const byPhone = union(wanted.phones.map((phone) => (isMasked(phone) ? [] : few(index.byPhone.get(phone)))));
  const byName = isMasked(wanted.name) ? [] : few(index.byName.get(wanted.name));
  return union([
    byPhone.filter(({ name }) => fits(sameName(wanted.name, name))),
    byName.filter((entry) => fits(phoneOf(wanted, entry))),
  ]);
}

/** The best of the row's phones. */
function phoneOf({ phones }: Wanted, { phone }: Entry): Sameness {
  const found = phones.map((one) => samePhone(one, phone));
  const order = ['same', 'alike', 'other'] as const;
  return order.find((sameness) => found.includes(sameness)) ?? 'unknown';
}

function zipDiffers({ zip }: Wanted, entry: Entry): boolean {
  return zip !== '' && entry.zip !== '' && zip !== entry.zip;
}

/** One of several: the one that has the number already, the only one whose recipient fits, the only one still to be sent. */
function foundOf(wanted: Wanted, entries: readonly Entry[], by: MatchedBy): Found {
  const [only, ...others] = entries;
  if (only && others.length === 0) return one(wanted, only, by, []);
  const numbered = entries.filter((entry) => entry.number !== '' && entry.number === wanted.number);
  if (numbered[0] && numbered.length === 1) return one(wanted, numbered[0], by, []);
  if (entries.length > MOST_ALIKE) return several(entries.slice(0, MOST_ALIKE), tooMany(by, entries.length));
  const fitting = entries.filter((entry) => !contradicts(wanted, entry));
  if (fitting[0] && fitting.length === 1) return one(wanted, fitting[0], by, []);
  const left = fitting.length > 0 ? fitting : entries;
  const open = left.filter(isOpen);
  if (open[0] && open.length === 1) return one(wanted, open[0], by, [otherShipment]);
  return several(left, tooMany(by, left.length));
}

const tooMany = (by: MatchedBy, count: number): string =>
  `${sameThing[by]} 배송이 ${count}건입니다. 배송번호로 나누어 주세요.`;

const otherShipment: ImportWarning = {
  kind: 'otherShipment',
  message: '이미 발송했거나 취소된 배송도 맞습니다. 이 배송의 송장번호인지 확인하세요.',
};

const sameThing: Record<MatchedBy, string> = {
  bundleId: '배송번호가 같은',
  purchaseId: '구매번호가 같은',
  orderId: '주문번호가 같은',
  lineId: '옵션주문번호가 같은',
  recipientAndPhone: '받는 분과 전화번호가 같은',
  recipientAndZip: '받는 분과 우편번호가 같은',
};

const contradicts = (wanted: Wanted, entry: Entry): boolean =>
  sameName(wanted.name, entry.name) === 'other' || phoneOf(wanted, entry) === 'other' || zipDiffers(wanted, entry);

function one(wanted: Wanted, entry: Entry, by: MatchedBy, warnings: ImportWarning[]): Found {
  const name = sameName(wanted.name, entry.name);
  const byPerson = by === 'recipientAndPhone' || by === 'recipientAndZip';
  const masked = byPerson && (name === 'alike' || (by === 'recipientAndPhone' && phoneOf(wanted, entry) === 'alike'));
  const remarks: ImportWarning[] = [
    ...(masked ? [maskedRecipient] : []),
    ...(!byPerson && name === 'other' ? [otherRecipient] : []),
  ];
  return { found: 'one', shipment: entry.shipment, by, warnings: [...remarks, ...warnings] };
}

const maskedRecipient: ImportWarning = {
  kind: 'alike',
  message: '이름이나 전화번호 일부가 가려져 있습니다. 받는 분이 맞는지 확인하세요.',
};

const otherRecipient: ImportWarning = {
  kind: 'otherRecipient',
  message: '번호는 맞지만 받는 분의 이름이 다릅니다. 줄이 밀리지 않았는지 확인하세요.',
};

function several(entries: readonly Entry[], why: string): Found {
  return { found: 'several', shipments: [...new Set(entries)].map(({ shipment }) => shipment), why };
}
