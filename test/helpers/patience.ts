/** How long a program that was started, or a page, is waited for: far longer than a busy machine takes, so only what hangs gets there. */
export const PATIENCE_MS = 300_000;

/** Looks again and again until it is so; gives what it saw last. */
export async function until<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isSo(seen) || Date.now() > end) return seen;
    await new Promise((done) => setTimeout(done, 100));
  }
}
