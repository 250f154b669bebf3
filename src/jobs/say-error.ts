/** Turns anything that was thrown into the Korean sentence that a seller reads. */
import { MallError } from '../mall/mall';
import type { Log } from '../ports';
import { SheetError } from '../sheet';
import { Refusal } from './refusal';

/** An error that we did not foresee is also put into the developer's log, with its stack. */
export function sayError(error: unknown, log: Log): string {
  if (error instanceof MallError) return error.userMessage;
  if (error instanceof SheetError || error instanceof Refusal) return error.message;
  const known = error instanceof Error ? error : new Error(String(error));
  log.error(`${known.name}: ${known.message}\n${known.stack ?? ''}`);
  return `예상하지 못한 오류가 났습니다(${known.name}: ${known.message.slice(0, 100)}). 잠시 뒤 다시 실행해 주세요.`;
}
