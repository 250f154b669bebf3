/** What was said in passing. */
import { byId, made } from './element';

const SHOWN_MS = 8_000;

export function toast(text: string): void {
  const line = made('p', text);
  byId('toasts').append(line);
  setTimeout(() => line.remove(), SHOWN_MS);
}

/** Does what a person asked for; a failure is said. */
export async function orSay(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error));
  }
}
