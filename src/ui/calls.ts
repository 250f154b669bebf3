/** The server's side of the sidebar: checks the arguments, does it, answers with JSON; never throws. */
import * as z from 'zod';
import { accountView, saveAccount, testAccount } from '../jobs/account';
import { refuseTooManyKeys } from '../jobs/chosen-keys';
import { overview } from '../jobs/overview';
import { readPreferences, savePreferences } from '../jobs/preferences';
import { Refusal } from '../jobs/refusal';
import { runView } from '../jobs/run';
import { sayError } from '../jobs/say-error';
import { continueRun, startRun, stopRun } from '../jobs/work';
import type { Outside } from '../ports';
import { helpOf } from '../sheet';
import { tabs } from '../tabs';
import type { CallName, Calls } from './contract';

interface Handler<Name extends CallName> {
  args: z.ZodType<Calls[Name]['args']>;
  work(outside: Outside, args: Calls[Name]['args']): Calls[Name]['value'];
}

const STANDARD_MALL = '위메프';
const word = z.string().max(200);
const mall = z.object({ mall: word.exactOptional() });
const run = z.object({ runId: word });
const none = z.object({});

const handlers: { [Name in CallName]: Handler<Name> } = {
  saveAccount: {
    args: z.object({
      mall: word,
      userId: word,
      apiKey: word,
      issuedOn: word.exactOptional(),
      expiresOn: word.exactOptional(),
    }),
    work: (outside, args) => saveAccount(outside, { issuedOn: '', expiresOn: '', ...args }),
  },
  account: { args: mall, work: (outside, args) => accountView(outside, args.mall ?? STANDARD_MALL) },
  testAccount: {
    args: mall,
    work(outside, args) {
      const name = args.mall ?? STANDARD_MALL;
      testAccount(outside, name);
      return { message: `${name} 계정으로 연결되었습니다.` };
    },
  },
  settings: { args: none, work: ({ settings }) => readPreferences(settings) },
  saveSettings: {
    args: z.record(word, z.unknown()),
    work: ({ settings }, changes) => savePreferences(settings, changes),
  },
  overview: { args: none, work: overview },
  startJob: {
    args: z.object({
      job: word,
      kinds: z.array(word).max(20).exactOptional(),
      from: word.exactOptional(),
      to: word.exactOptional(),
      keys: z.array(word).exactOptional(),
    }),
    work(outside, { job, ...args }) {
      refuseTooManyKeys(args);
      return runView(startRun(outside, { job, args }, '수동'));
    },
  },
  continueJob: { args: run, work: (outside, { runId }) => continueRun(outside, runId) },
  stopJob: { args: run, work: (outside, { runId }) => stopRun(outside, runId) },
  help: {
    args: z.object({ tab: word }),
    work(_, args) {
      const tab = tabs.find(({ name }) => name === args.tab);
      if (!tab) throw new Refusal(`「${args.tab}」은(는) 애드온의 탭이 아닙니다.`);
      return helpOf(tab);
    },
  },
};

const request = z.object({ name: z.string(), args: z.unknown() });

/** `{"name":…,"args":{…}}` in, `{"ok":true,"value":…}` or `{"ok":false,"message":…}` out, JSON text both ways. */
export function answerCall(outside: Outside, json: unknown): string {
  try {
    return JSON.stringify({ ok: true, value: answer(outside, json) });
  } catch (error) {
    return JSON.stringify({ ok: false, message: sayError(error, outside.log) });
  }
}

function answer(outside: Outside, json: unknown): unknown {
  const { name, args } = readRequest(json);
  if (!Object.keys(handlers).includes(name)) throw new Refusal(`「${name.slice(0, 40)}」은(는) 모르는 요청입니다.`);
  return handle(outside, name as CallName, args);
}

function handle<Name extends CallName>(outside: Outside, name: Name, args: unknown): unknown {
  const handler: Handler<Name> = handlers[name];
  const parsed = handler.args.safeParse(args ?? {});
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || name;
    throw new Refusal(`요청의 「${where}」 값이 올바르지 않습니다. 사이드바를 닫았다가 다시 열어 주세요.`);
  }
  return handler.work(outside, parsed.data);
}

function readRequest(json: unknown): z.infer<typeof request> {
  try {
    return request.parse(JSON.parse(String(json)));
  } catch {
    throw new Refusal('요청을 읽을 수 없습니다. 사이드바를 닫았다가 다시 열어 주세요.');
  }
}
