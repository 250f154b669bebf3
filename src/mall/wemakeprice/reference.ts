/**
 * Lists of 위메프 that a seller picks from. What writes need of them is asked once in the life of an opened adapter, and
 * always before anything is written, so that an error thrown here forgets no write.
 */
import type * as z from 'zod';
import type { MallCategory, MallName, MallNoticeGroup } from '../port/listings';
import { type CallResult, unexpectedShape } from './answer';
import type { Client } from './client';
import { type Endpoint, endpoints } from './endpoints';
import { brandList, categoryList, makerList, noticeGroupList } from './reference.wire';

/** All throw `MallError` when the mall does not answer. */
export interface Reference {
  categories(): MallCategory[];
  noticeGroups(): MallNoticeGroup[];
  brands: NameList;
  makers: NameList;
}

export interface NameList {
  /** Those whose Korean or English name holds the text. */
  search(name: string): MallName[];
  /** The mall's numbers of these names; a name that the mall does not have exactly so is left out. */
  numbers(names: readonly string[]): ReadonlyMap<string, string>;
  /** Numbers known from before, blank for a name that the mall does not have. */
  remember(numbers: ReadonlyMap<string, string>): void;
  /** The name of a number; blank when the mall does not give it. */
  nameOf(code: string): string;
}

export function openReference(client: Client): Reference {
  const once = (read: () => MallNoticeGroup[]) => {
    let groups: MallNoticeGroup[] | undefined;
    return () => {
      groups ??= read();
      return groups;
    };
  };
  return {
    categories: () => listIn(client.ask([{ endpoint: endpoints.getCategory, params: {} }])[0]!, categoryList, '분류'),
    noticeGroups: once(() =>
      listIn(client.ask([{ endpoint: endpoints.getNotice, params: {} }])[0]!, noticeGroupList, '품목고시'),
    ),
    brands: nameList(client, endpoints.getBrand, 'brandName', brandList),
    makers: nameList(client, endpoints.getMaker, 'makerName', makerList),
  };
}

type ListShape<T> = z.ZodType<T[]>;

function nameList(client: Client, endpoint: Endpoint, param: string, shape: ListShape<MallName>): NameList {
  const numberOfName = new Map<string, string | undefined>();
  let names: ReadonlyMap<string, string> | undefined;
  const call = (name: string) => ({ endpoint, params: { [param]: name } });

  function lookUp(wanted: readonly string[]): void {
    const unknown = [...new Set(wanted)].filter((name) => name !== '' && !numberOfName.has(name));
    client.ask(unknown.map(call)).forEach((callResult, at) => {
      const name = unknown[at]!;
      numberOfName.set(name, searched(callResult).find((each) => each.name === name)?.code);
    });
  }

  /** Every name that the mall lists; none where it needs something to search for. */
  function all(): ReadonlyMap<string, string> {
    return new Map(searched(client.ask([call('')])[0]!).map(({ code, name }) => [code, name]));
  }

  /** What the mall will not even search for is none that it has. */
  function searched(callResult: CallResult): MallName[] {
    return callResult.verdict === 'refused' ? [] : listIn(callResult, shape, '이름 목록');
  }

  return {
    search: (name) => listIn(client.ask([call(name.trim())])[0]!, shape, '이름 목록'),
    numbers(wanted) {
      const trimmed = wanted.map((name) => name.trim());
      lookUp(trimmed);
      return new Map(trimmed.flatMap((name) => pairOf(name, numberOfName.get(name))));
    },
    remember(numbers) {
      for (const [name, number] of numbers) numberOfName.set(name.trim(), number || undefined);
    },
    nameOf(code) {
      const asked = [...numberOfName].find(([, number]) => number === code);
      if (asked) return asked[0];
      names ??= all();
      return names.get(code) ?? '';
    },
  };
}

function pairOf(name: string, code: string | undefined): [string, string][] {
  return code === undefined ? [] : [[name, code]];
}

function listIn<T>(callResult: CallResult, shape: ListShape<T>, what: string): T[] {
  if (callResult.verdict !== 'accepted') throw callResult.error;
  if (!Array.isArray(callResult.data)) throw unexpectedShape(what);
  return shape.parse(callResult.data);
}
