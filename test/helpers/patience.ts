/** How long a program that was started, or a page, is waited for: far longer than a busy machine takes, so only what hangs gets there. */
export const PATIENCE_MS = 300_000;
