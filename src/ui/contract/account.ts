/** 제휴몰 계정정보, 설정 and 자동 수집, as the page asks for them. */
import * as z from 'zod/mini';
import { answerSchema, count, none, word } from './words';

export const accountView = z.object({
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

export const scheduleView = z.object({
  on: z.boolean(),
  owner: z.string(),
  startedAt: z.string(),
  lastTickAt: z.string(),
  problem: z.string(),
});

/** Those of the settings that the page shows. */
const settings = z.object({
  lookBackDays: count,
  requestsPerSecond: count,
  endingSoonDays: count,
  companyName: z.string(),
  confirmBeforeDispatch: z.boolean(),
  mailAlerts: z.boolean(),
  maskDays: count,
  archiveMonths: count,
  archiveDaily: z.boolean(),
  lowStock: count,
  stockFromOrders: z.boolean(),
  sendStock: z.boolean(),
  soldOutByStock: z.boolean(),
  soldOutAt: count,
  resumeByStock: z.boolean(),
  exportDataset: z.string(),
  offDays: z.string(),
  exportLayout: z.string(),
  senders: z.string(),
});

const mall = z.object({ mall: z.exactOptional(word) });

export const accountCalls = {
  saveAccount: {
    args: z.object({
      mall: word,
      userId: word,
      apiKey: word,
      issuedOn: z.exactOptional(word),
      expiresOn: z.exactOptional(word),
    }),
    value: accountView,
  },
  account: { args: mall, value: accountView },
  testAccount: { args: mall, value: answerSchema },
  settings: { args: none, value: settings },
  saveSettings: { args: z.record(word, z.unknown()), value: settings },
  /** Whether this person has a key for the search of addresses; the key itself is never given back. */
  postcodeKey: { args: none, value: z.object({ hasKey: z.boolean() }) },
  /** Blank takes the key away. */
  savePostcodeKey: { args: z.object({ key: word }), value: z.object({ hasKey: z.boolean() }) },
};
