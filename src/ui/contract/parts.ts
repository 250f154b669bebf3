/** Parts of the page that it loads when it needs them: an HTML file of one script each. */
import * as z from 'zod/mini';

export const partCalls = {
  pagePart: () => ({ args: z.object({ name: z.literal('excel') }), value: z.object({ html: z.string() }) }),
};
