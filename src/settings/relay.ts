/**
 * 중계 서버 of this person in this file: where it is and what requests to it are signed with. Kept with the person, as the keys
 * of malls are; the secret is never given back.
 */
import * as z from 'zod';
import type { Outside } from '../ports';
import type { RelayKey } from '../relay/call';
import { Refusal } from '../rules/refusal';
import { readJson, writeJson } from '../store/json-store';

export type RelayPlace = Pick<Outside, 'settings' | 'workbook'>;

const savedSchema = z.object({
  address: z.string(),
  keyId: z.string(),
  secret: z.string(),
  /** From which address it went out when it was asked last; blank before that. */
  outgoing: z.string().default(''),
  /** The one that the seller has registered at the malls, as far as is known: the first that was seen, or what they said. */
  registered: z.string().default(''),
  /** KST day on which the schedule asked last. */
  askedOn: z.string().default(''),
});
export type SavedRelay = z.infer<typeof savedSchema>;

export interface RelayInput {
  address: string;
  /** The first one that a relay's installation makes when missing. */
  keyId?: string;
  /** Blank keeps the one that is saved. */
  secret: string;
  /** The outgoing address that the seller has registered at the malls; what was known stays when missing. */
  registered?: string;
}

/** The name that the installation gives the first secret. */
const FIRST_KEY = 'k1';

const keyOf = ({ workbook }: Pick<Outside, 'workbook'>): string => `relay:${workbook.id()}`;

/** `undefined` where this person has saved none for this file. */
export const savedRelay = (where: RelayPlace): SavedRelay | undefined =>
  readJson(where.settings.user, keyOf(where), savedSchema);

/** The key with which requests to this relay are signed. */
export const relayKeyOf = ({ address, keyId, secret }: SavedRelay): RelayKey => ({ origin: address, keyId, secret });

export const keepRelay = (where: RelayPlace, relay: SavedRelay): void =>
  writeJson(where.settings.user, keyOf(where), relay);

/** Calls nothing. Throws `Refusal` with what is wrong with the input; then nothing was saved. */
export function saveRelay(where: RelayPlace, input: RelayInput): SavedRelay {
  const before = savedRelay(where);
  const relay: SavedRelay = {
    address: addressOf(input.address),
    keyId: keyIdOf(input.keyId ?? ''),
    secret: secretOf(input.secret.trim() || (before?.secret ?? '')),
    outgoing: before?.outgoing ?? '',
    registered: input.registered ?? before?.registered ?? '',
    askedOn: before?.askedOn ?? '',
  };
  keepRelay(where, relay);
  return relay;
}

/** Nothing happens where there is none. */
export const removeRelay = (where: RelayPlace): void => where.settings.user.remove(keyOf(where));

const ADDRESS = /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::\d{1,5})?$/;
/** Of the computer of a developer: nothing of Google ever reaches it. */
const ON_THIS_MACHINE = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;

function addressOf(text: string): string {
  const address = text.trim().replace(/\/$/, '').toLowerCase();
  if (ADDRESS.test(address) || ON_THIS_MACHINE.test(address)) return address;
  throw new Refusal(
    address.startsWith('https://')
      ? '「중계 서버 주소」는 https://relay.example.com처럼 이름까지만 넣으세요. 뒤에 경로를 붙이지 않습니다.'
      : '「중계 서버 주소」를 https://relay.example.com처럼 https://로 시작하게 넣으세요. 제휴몰의 키가 지나가므로 http는 쓰지 않습니다.',
  );
}

function keyIdOf(text: string): string {
  const keyId = text.trim() || FIRST_KEY;
  if (/^[a-z0-9-]{1,32}$/.test(keyId)) return keyId;
  throw new Refusal('「키 이름」은 소문자, 숫자, -로 32자까지입니다. 설치할 때 나온 것(k1)을 넣으세요.');
}

function secretOf(secret: string): string {
  if (secret === '') throw new Refusal('「비밀키」를 넣어 주세요. 중계 서버를 설치할 때 나옵니다.');
  if (/^[\x21-\x7e]{32,200}$/.test(secret)) return secret;
  throw new Refusal(
    '「비밀키」가 중계 서버의 비밀키 모양이 아닙니다(빈칸 없는 영문, 숫자, 기호 32자부터 200자까지). 설치할 때 나온 것을 그대로 붙여 넣으세요.',
  );
}
