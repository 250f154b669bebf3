/** Whether what the mall shows is what it was sent: this proves a write whose answer was lost. */
import { isRecord } from './wire';

/**
 * True when every field of `sent` stands in `shown`. Fields beyond those are the mall's own; a number and its digits as
 * text are the same. What was left out of `sent` (`undefined`) must be missing, blank or 0.
 */
export function holds(shown: unknown, sent: unknown): boolean {
  if (isBlank(sent)) return isBlank(shown) || shown === 0;
  if (Array.isArray(sent)) {
    return Array.isArray(shown) && shown.length === sent.length && sent.every((each, at) => holds(shown[at], each));
  }
  if (isRecord(sent))
    return isRecord(shown) && Object.entries(sent).every(([name, value]) => holds(shown[name], value));
  return typeof shown !== 'object' && String(shown).trim() === String(sent).trim();
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Blanks and line breaks do not make another text: a mall may keep them in its own way. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
