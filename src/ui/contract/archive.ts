/** 보관한 주문: found by what a seller remembers of them, and opened. */
import * as z from 'zod/mini';
import { answerSchema, cellText, word } from './words';

const foundOrder = () =>
  z.object({
    tab: z.string(),
    key: z.string(),
    orderedAt: z.string(),
    state: z.string(),
    productName: z.string(),
    recipientName: z.string(),
    lineId: z.string(),
  });

export const archiveCalls = {
  /** `more`: there are further ones, so the seller should ask more closely. */
  findArchived: () => ({
    args: z.object({ text: word }),
    value: z.object({ found: z.array(foundOrder()), more: z.boolean() }),
  }),
  showArchived: () => ({ args: z.object({ tab: word, key: cellText }), value: answerSchema }),
};
