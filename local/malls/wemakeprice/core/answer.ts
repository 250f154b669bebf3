/** The envelope of the mall: what it answered, before it becomes text. */
import type { MallReply } from './http';
import { writeWire } from './json';
import { BusinessFailure, Refusal } from './refusal';

export type Answer =
  | { status: 200; data: unknown }
  | { status: number; error: string; headers: Readonly<Record<string, string>> };

export const jsonType = 'application/json;charset=UTF-8';

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
export function replyOf(answer: Answer, codeAsText: boolean): MallReply {
  const { status } = answer;
  const resultCode = codeAsText ? String(status) : status;
  const content = 'error' in answer ? { resultCode, error: answer.error } : { resultCode, data: answer.data };
  const extra = 'error' in answer ? answer.headers : {};
  return { status, headers: { 'content-type': jsonType, ...extra }, body: writeWire(content) };
}
