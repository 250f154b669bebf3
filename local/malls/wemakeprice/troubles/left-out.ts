/** A list that leaves items out: a page that moved while it was read, a replica that lacks some. */
import type { Answer } from '../core/answer';

/** Leaves every so manyth item out, beginning with that one; an answer that is no list stays. */
export function withoutEvery(answer: Answer, every: number): Answer {
  if ('error' in answer) return answer;
  const { data } = answer;
  const kept = (items: readonly unknown[]) => items.filter((_, at) => (at + 1) % every !== 0);
  if (Array.isArray(data)) return { ...answer, data: kept(data) };
  if (typeof data !== 'object' || data === null) return answer;
  const parts = Object.entries(data).map(([name, part]) => [name, Array.isArray(part) ? kept(part) : part]);
  return { ...answer, data: Object.fromEntries(parts) };
}
