/** Shipments by everything by which a row of a block may name them. */
import { idOf, idsOf, zipOf } from './cell-text';
import type { ImportRow } from './import-rows';
import { nameKey, phoneKey } from './person';
import { type IdColumn, type ImportShipment, idColumns, idsOfShipment, numberOf } from './shipment';

/** A shipment with what it is compared by. */
export interface Entry {
  shipment: ImportShipment;
  name: string;
  phone: string;
  zip: string;
  /** The waybill number, '' without one. */
  number: string;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

export interface ShipmentIndex {
  ids: Readonly<Record<IdColumn, Index>>;
  byNameAndPhone: Index;
  byPhone: Index;
  byName: Index;
  /** With the first letter of the name, which programs do not mask. */
  byZip: Index;
}

/** Made once for a block. */
export function indexShipments(shipments: readonly ImportShipment[]): ShipmentIndex {
  const entries = shipments.map((shipment) => ({
    shipment,
    name: nameKey(shipment.recipient),
    phone: phoneKey(shipment.phone),
    zip: zipOf(shipment.zip),
    number: numberOf(shipment),
  }));
  const byId = (column: IdColumn) => indexBy(entries, ({ shipment }) => idsOfShipment(shipment)[column].map(idOf));
  return {
    ids: {
      bundleId: byId('bundleId'),
      purchaseId: byId('purchaseId'),
      orderId: byId('orderId'),
      lineId: byId('lineId'),
    },
    byNameAndPhone: indexBy(entries, ({ name, phone }) => [pair(name, phone)]),
    byPhone: indexBy(entries, ({ phone }) => [phone]),
    byName: indexBy(entries, ({ name }) => [name]),
    byZip: indexBy(entries, ({ name, zip }) => [pair(zip, name.slice(0, 1))]),
  };
}

/** '' when either is missing: nothing is found by half of it. */
export const pair = (one: string, other: string): string => (one === '' || other === '' ? '' : `${one} ${other}`);

function indexBy(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Index {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const same = index.get(key);
      if (same) same.push(entry);
      else if (key !== '') index.set(key, [entry]);
    }
  }
  return index;
}

/** The id columns of a block that hold at least one id of ours: in these an id that is not ours is another mall's. */
export function columnsWithOurIds(rows: readonly ImportRow[], { ids }: ShipmentIndex): ReadonlySet<IdColumn> {
  const isOurs = (cell: string | undefined) => idsOf(cell).some((id) => idColumns.some((kind) => ids[kind].has(id)));
  return new Set(idColumns.filter((column) => rows.some(({ cells }) => isOurs(cells[column]))));
}
