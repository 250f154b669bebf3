/** 우편번호 찾기: a person's key for the search of addresses, and the search; without a key a form takes what is typed. */
import { type FoundAddress, findAddresses } from '../../address/address-search';
import type { Outside } from '../../ports';
import { Refusal } from '../../rules/refusal';

type Where = Pick<Outside, 'settings' | 'workbook'>;

/** User properties are one store for all of a person's files. */
const storeKey = ({ workbook }: Where): string => `postcode:${workbook.id()}`;

export const postcodeKey = (where: Where): { hasKey: boolean } => ({
  hasKey: where.settings.user.get(storeKey(where)) !== undefined,
});

/** A blank key is taken away. Throws `Refusal` for what cannot be a key. */
export function savePostcodeKey(where: Where, { key }: { key: string }): { hasKey: boolean } {
  const trimmed = key.trim();
  if (!/^[\w+/=-]*$/.test(trimmed))
    throw new Refusal('승인키에 쓸 수 없는 글자가 있습니다. 받은 승인키를 그대로 복사해 넣어 주세요.');
  if (trimmed === '') where.settings.user.remove(storeKey(where));
  else where.settings.user.set(storeKey(where), trimmed);
  return postcodeKey(where);
}

interface Found {
  addresses: FoundAddress[];
  total: number;
}

/** Throws `Refusal` with what to do: no key, too little to search for, or why nothing came. */
export function findAddress(where: Where & Pick<Outside, 'http'>, asked: { keyword: string; page: number }): Found {
  const key = where.settings.user.get(storeKey(where));
  if (key === undefined)
    throw new Refusal('주소 검색의 승인키가 없습니다. 「설정」에 넣거나, 우편번호와 주소를 직접 적어 주세요.');
  if (asked.keyword.trim().length < 2) throw new Refusal('도로명이나 지번을 두 글자 넘게 적어 주세요.');
  const answer = findAddresses(where.http, { key, ...asked });
  if (!answer.ok) throw new Refusal(answer.reason);
  return { addresses: answer.addresses, total: answer.total };
}
