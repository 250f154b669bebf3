/** The server's side of the sidebar: checks the arguments, does it, answers with JSON; never throws. */
import * as z from 'zod';
import { sayError } from '../engine/error-text';
import type { Outside } from '../ports';
import { josa } from '../rules/josa';
import { Refusal } from '../rules/refusal';
import { type CallName, contract, isCallName } from './contract';
import { handlers } from './handlers';
import type { Handler } from './handlers/handler';

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
  if (!isCallName(name))
    throw new Refusal(josa`「${name.slice(0, 40)}」은(는) 모르는 요청입니다. 사이드바를 닫았다가 다시 열어 주세요.`);
  return handle(outside, name, args);
}

function handle<Name extends CallName>(outside: Outside, name: Name, args: unknown): unknown {
  const parsed = contract[name]().args.safeParse(args ?? {});
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || name;
    throw new Refusal(`요청의 「${where}」 값이 올바르지 않습니다. 사이드바를 닫았다가 다시 열어 주세요.`);
  }
  const work: Handler<Name> = handlers[name];
  return work(outside, parsed.data);
}

function readRequest(json: unknown): z.infer<typeof request> {
  try {
    return request.parse(JSON.parse(String(json)));
  } catch {
    throw new Refusal('요청을 읽을 수 없습니다. 사이드바를 닫았다가 다시 열어 주세요.');
  }
}
