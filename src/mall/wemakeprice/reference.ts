/** What a seller picks from at 위메프: categories, 품목고시 groups, brands, makers. Asks nothing before it is needed. */

import { once } from '../../rules/once';
import type { CallResult } from '../kit/answer';
import type { Client } from '../kit/client';
import { type NameList, nameList } from '../kit/names';
import { type Read, type Shape, shape } from '../kit/wire';
import type { MallCategory, MallName, MallNoticeGroup } from '../port/listings';
import { type Reading, reading } from './endpoints';
import { unexpectedShape } from './judge';

/** All throw `MallError` when the mall does not answer. */
export interface Reference {
  categories(): MallCategory[];
  noticeGroups(): MallNoticeGroup[];
  brands: NameList;
  makers: NameList;
}

export function openReference(client: Client): Reference {
  const asked = (name: Reading) => client.ask([reading(name, {})])[0]!;
  return {
    categories: () => listIn(asked('getCategory'), categoryShape, '분류').map(categoryOf),
    noticeGroups: once(() => listIn(asked('getNotice'), noticeGroupShape, '품목고시').map(noticeGroupOf)),
    brands: names(client, 'getBrand', 'brandName', 'brandNo'),
    makers: names(client, 'getMaker', 'makerName', 'makerNo'),
  };
}

const categoryShape = shape(({ identity, texts }) => ({
  dcateCode: identity,
  ...texts('lcateName', 'mcateName', 'scateName', 'dcateName'),
}));

const noticeGroupShape = shape(({ identity, listOf, text, texts }) => ({
  groupNoticeNo: identity,
  groupNoticeNoName: text,
  noticeList: listOf({ noticeNo: identity, ...texts('noticeName', 'defaultValue') }),
}));

function categoryOf({ dcateCode, lcateName, mcateName, scateName, dcateName }: Read<typeof categoryShape>) {
  const path = [lcateName, mcateName, scateName, dcateName].map((name) => name.trim());
  return { path: path.filter((name) => name !== ''), code: dcateCode };
}

const noticeGroupOf = (group: Read<typeof noticeGroupShape>): MallNoticeGroup => ({
  code: group.groupNoticeNo,
  name: group.groupNoticeNoName.trim(),
  items: group.noticeList.map(({ noticeNo, noticeName, defaultValue }) => ({
    ...{ code: noticeNo, name: noticeName.trim(), standardText: defaultValue },
  })),
});

function names(client: Client, from: Reading, nameField: string, codeField: string): NameList {
  const named = shape(({ identity, text }) => ({ [codeField]: identity, [nameField]: text }));
  const listed = (answer: CallResult): MallName[] =>
    listIn(answer, named, '이름 목록').map((entry) => ({
      code: entry[codeField] ?? '',
      name: (entry[nameField] ?? '').trim(),
    }));
  const call = (name: string) => reading(from, { [nameField]: name });
  return nameList({
    // What the mall will not even search for is none that it has.
    ask: (wanted) =>
      client.ask(wanted.map(call)).map((answer) => (answer.verdict === 'refused' ? undefined : listed(answer))),
    search: (name) => listed(client.ask([call(name)])[0]!),
  });
}

function listIn<T>(answer: CallResult, item: Shape<T>, what: string): T[] {
  if (answer.verdict !== 'accepted') throw answer.error;
  if (!Array.isArray(answer.data)) throw unexpectedShape(what);
  return answer.data.flatMap((entry) => item.read(entry) ?? []);
}
