/** One execution of a file at a time. */
import type { Outside } from '../ports';
import { Refusal } from '../rules/refusal';

/** How long an execution waits for another one before it says so. */
const PATIENCE = 5_000;

/** Runs `work` when no other execution of this file is at work. Throws `Refusal` when one is and does not end soon. */
export function alone<T>(outside: Outside, work: () => T): T {
  const done = outside.lock.alone(PATIENCE, work);
  if (!done) throw new Refusal('다른 작업이 진행 중입니다. 끝난 뒤 다시 실행해 주세요.');
  return done.value;
}
