/** 이미지: pictures for the page to measure, and what it saw. */
import * as z from 'zod/mini';
import { cellText, count, word } from './words';

/** Pictures a call. */
const MOST_IMAGES = 200;

const column = () => z.enum(['mainImage', 'image1', 'image2']);
const pixels = () => z.int().check(z.minimum(0));
const place = () => ({ key: cellText, column: column(), url: cellText });

const measured = () =>
  z.union([
    z.object({ ...place(), failed: z.literal(true) }),
    z.object({ ...place(), width: pixels(), height: pixels() }),
  ]);

const product = () =>
  z.object({
    key: z.string(),
    row: count,
    name: z.string(),
    images: z.array(z.object({ column: column(), header: z.string(), url: z.string() })),
  });

const verdict = () => z.object({ level: z.enum(['right', 'warning', 'error', 'ignored']), text: z.string() });

export const pictureCalls = {
  /** Pictures for the page to measure: of these rows of 상품, else of the selected, else of the first ones. */
  productImages: () => ({
    args: z.object({ keys: z.exactOptional(z.array(word).check(z.maxLength(MOST_IMAGES))) }),
    value: z.object({ products: z.array(product()), isChosen: z.boolean(), left: count, hidden: count }),
  }),
  /** What the page saw, at most 200 pictures and whole rows a call; one verdict a picture, in order. */
  saveImageFindings: () => ({
    args: z.object({ images: z.array(measured()).check(z.maxLength(MOST_IMAGES)) }),
    value: z.object({ verdicts: z.array(verdict()) }),
  }),
};
