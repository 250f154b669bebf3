/** An adapter out of its declaration. Nothing of it is made before the mall is opened. */
import type { AccountForm } from '../port/account';
import type { Capabilities } from '../port/capabilities';
import type { Mall, MallAdapter, MallConnection } from '../port/mall';
import { type Client, type Dialect, openClient } from './client';
import { paceOf, perSecond, type Rate } from './pace';

/** What a mall offers, as jobs see it. */
export type Parts = Omit<Mall, 'name' | 'capabilities' | 'readLagMinutes' | 'batchSize'>;

export interface MallDeclaration<P extends Parts> {
  name: string;
  account: AccountForm;
  capabilities: Capabilities;
  via: MallAdapter['via'];
  hosts: readonly [string, ...string[]];
  /** The most that goes out in a second, and what the mall counts by itself. */
  rate: { most: number; classes?: Readonly<Record<string, Rate>> };
  /** Items worth asking for in one step; as many as go out in a second when missing. */
  batchSize?: number;
  dialect(connection: MallConnection): Dialect;
  parts(client: Client, connection: MallConnection): P;
}

/** The adapter; its mall has the very parts that were declared. */
export function defineMall<P extends Parts>(
  declared: MallDeclaration<P>,
): Omit<MallAdapter, 'open'> & { open(connection: MallConnection): Mall & P } {
  const { name, account, capabilities, via, hosts, rate } = declared;
  return {
    ...{ name, account, capabilities, via, hosts },
    pace: (clock, wanted) => paceOf(clock, perSecond(wanted, rate.most), rate.classes),
    open(connection) {
      const dialect = declared.dialect(connection);
      const client = openClient(connection, dialect);
      const { readLagMinutes } = dialect;
      const batchSize = declared.batchSize ?? client.batchSize;
      return { ...declared.parts(client, connection), name, capabilities, readLagMinutes, batchSize };
    },
  };
}
