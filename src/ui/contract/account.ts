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
    state: z.enum(['입점완료', '미입점']),
    userId: z.string(),
    hasKey: z.boolean(),
    testedAt: z.string(),
    issuedOn: z.string(),
    expiresOn: z.string(),
    warning: z.string(),
    keyHelp: z.readonly(z.array(z.string())),
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

const mall = () => z.object({ mall: z.exactOptional(word) });

export const accountCalls = {
  saveAccount: () => ({
    args: z.object({
      mall: word,
      userId: word,
      apiKey: word,
      issuedOn: z.exactOptional(word),
      expiresOn: z.exactOptional(word),
    }),
    value: accountView(),
  }),
  account: () => ({ args: mall(), value: accountView() }),
  testAccount: () => ({ args: mall(), value: answerSchema }),
  settings: () => ({ args: none, value: settings() }),
  saveSettings: () => ({ args: z.record(word, z.unknown()), value: settings() }),
  /** Whether this person has a key for the search of addresses; the key itself is never given back. */
  postcodeKey: () => ({ args: none, value: z.object({ hasKey: z.boolean() }) }),
  /** Blank takes the key away. */
  savePostcodeKey: () => ({ args: z.object({ key: word }), value: z.object({ hasKey: z.boolean() }) }),
};
