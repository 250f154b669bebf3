/** Small shapes that several calls share, with the limits of what the page may send. */
import * as z from 'zod/mini';

/** A name, a key, a date: nothing that a person types at length. */
export const word = z.string().check(z.maxLength(200));

/** What stands in a cell, which may be what the seller pasted. */
export const cellText = z.string().check(z.maxLength(1_000));

/** A cell that is written by a form; Google takes no more. */
export const longText = z.string().check(z.maxLength(50_000));

export const texts = z.readonly(z.array(z.string()));
export const count = z.number();
export const none = z.object({});
export const anyTab = z.object({ tab: z.exactOptional(word) });

/** The tab and the rows of it, by key, that a seller has selected. */
export const chosenRows = { tab: word, keys: z.array(cellText).check(z.maxLength(20_000)) };

/** How many rows have a 작업. */
export const actionCount = z.object({ action: z.string(), count });

/** What was done, for the seller. */
export const answerSchema = z.object({ message: z.string() });

/** How serious something is that was found in a row. */
export const level = z.enum(['error', 'warning']);
