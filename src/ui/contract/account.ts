/** 제휴몰 계정정보, 설정 and 자동 수집, as the page asks for them. */
import * as z from 'zod/mini';
import {
  type PreferenceField,
  type PreferenceValue,
  preferenceFields,
  type SeenName,
} from '../../settings/preferences.data';
import { answerSchema, count, none, word } from './words';

export const accountView = () =>
  z.object({
    mall: z.string(),
    sellerId: z.string(),
    fields: z.record(z.string(), z.string()),
    testedAt: z.string(),
    issuedOn: z.string(),
    expiresOn: z.string(),
    warning: z.string(),
  });

const mallView = () =>
  z.object({
    name: z.string(),
    link: z.enum(['API', '파일', '종료']),
    sentence: z.string(),
    form: z.optional(
      z.object({
        fields: z.array(z.object({ name: z.string(), title: z.string(), isSecret: z.boolean() })),
        help: z.readonly(z.array(z.string())),
        keyDays: count,
      }),
    ),
  });

export const scheduleView = () =>
  z.object({
    on: z.boolean(),
    owner: z.string(),
    startedAt: z.string(),
    lastTickAt: z.string(),
    problem: z.string(),
  });

const all = Object.entries<PreferenceField>(preferenceFields);

/** The settings of the form, in its order. */
export const formFields = all.filter(([, { seen }]) => seen === 'form');

const shapes: Readonly<Record<PreferenceField['kind'], () => z.ZodMiniType>> = {
  count: () => count,
  tick: z.boolean,
  text: z.string,
  choice: z.string,
};

const settings = () =>
  z.object(
    Object.fromEntries(
      all.filter(([, { seen }]) => seen !== 'program').map(([name, { kind }]) => [name, shapes[kind]()]),
    ) as { [Name in SeenName]: z.ZodMiniType<PreferenceValue<Name>> },
  );

const accountName = () => z.object({ mall: word, sellerId: word });

export const accountCalls = {
  /** Every mall with its form, in the order of the screen. */
  malls: () => ({ args: none, value: z.array(mallView()) }),
  /** A blank secret keeps the one that is saved for this 판매자ID. */
  saveAccount: () => ({
    args: z.object({
      mall: word,
      fields: z.record(word, word),
      issuedOn: z.exactOptional(word),
      expiresOn: z.exactOptional(word),
    }),
    value: accountView(),
  }),
  /** All accounts of this person in this file, without their secrets. */
  account: () => ({ args: none, value: z.array(accountView()) }),
  testAccount: () => ({ args: accountName(), value: answerSchema }),
  removeAccount: () => ({ args: accountName(), value: z.array(accountView()) }),
  settings: () => ({ args: none, value: settings() }),
  saveSettings: () => ({ args: z.record(word, z.unknown()), value: settings() }),
  /** Whether this person has a key for the search of addresses; the key itself is never given back. */
  postcodeKey: () => ({ args: none, value: z.object({ hasKey: z.boolean() }) }),
  /** Blank takes the key away. */
  savePostcodeKey: () => ({ args: z.object({ key: word }), value: z.object({ hasKey: z.boolean() }) }),
};
