/** Words of a mall inside our messages: short, on one line, and without anything that could be a key or a buyer's number. */
import { masked } from '../../rules/personal-data/mask';

const longest = 200;

/** A text from outside, fit to stand in a message; `''` for anything that is no text. */
export function quotable(value: unknown): string {
  if (typeof value !== 'string') return '';
  const line = masked('words', value)
    // A proxy's error page may repeat the headers that it was sent, and with them the key.
    .replace(/[0-9a-f]{32,}/gi, '(가림)')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  const letters = Array.from(line.slice(0, 2 * longest));
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
}

/** The text under this name in an answer, fit to stand in a message; `''` without one. */
export function sentenceUnder(data: unknown, name: string): string {
  return typeof data === 'object' && data !== null ? quotable((data as Readonly<Record<string, unknown>>)[name]) : '';
}
