/** The envelope of the mall: what it answered, before it becomes text. */
import type { MallReply } from '../../../mall-kit/http';
import { Refusal } from '../../../mall-kit/refusal';
import { writeWire } from './json';
import { BusinessFailure } from './refusal';

export type Answer =
  | { status: 200; data: unknown }
  | { status: number; error: string; headers: Readonly<Record<string, string>> };

const jsonType = 'application/json;charset=UTF-8';

/** Runs a call and gives its answer; what it throws as a refusal or a business failure becomes one. */
export function answerOf(call: () => unknown): Answer {
  try {
    return { status: 200, data: call() };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, error: error.message, headers: error.headers };
    if (error instanceof BusinessFailure) return { status: 200, data: { returnKey: 0, returnMsg: error.message } };
    throw error;
  }
}

/** The reply as it travels; the code can be written as text, which the mall sometimes does. */
export function replyOf(answer: Answer, codeAsText = false): MallReply {
  const { status } = answer;
  const resultCode = codeAsText ? String(status) : status;
  const content = 'error' in answer ? { resultCode, error: answer.error } : { resultCode, data: answer.data };
  const extra = 'error' in answer ? answer.headers : {};
  return { status, headers: { 'content-type': jsonType, ...extra }, body: writeWire(content) };
}

/** What the mall says with a status when something is wrong with it. */
export const outage = (status: number): MallReply =>
  replyOf({ status, error: '일시적인 오류가 발생했습니다.', headers: {} });

/** The answer with its lists thinned: the data itself, or its members; an answer that is no list stays. */
export function thinned(answer: Answer, kept: (items: readonly unknown[]) => unknown[]): Answer {
  if ('error' in answer) return answer;
  const { data } = answer;
  if (Array.isArray(data)) return { ...answer, data: kept(data) };
  if (typeof data !== 'object' || data === null) return answer;
  const parts = Object.entries(data).map(([name, part]) => [name, Array.isArray(part) ? kept(part) : part]);
  return { ...answer, data: Object.fromEntries(parts) };
}
