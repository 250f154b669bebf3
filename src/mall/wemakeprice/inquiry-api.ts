/** Questions, urgent messages and notices of 위메프 behind the port. */
import type { InquiryApi } from '../port/inquiries';
import { answerInquiries } from './answers';
import type { Client } from './client';
import { collectInquiries, inquiryWindows, kinds } from './inquiries';
import { readNotices } from './notices';

/** The contract's for questions; for urgent messages they are a guess. */
const length = { shortest: 10, longest: 1_500 };

/** Asks nothing by itself. */
export function openInquiries(client: Client): InquiryApi {
  return {
    kinds,
    limits: { question: length, urgent: length },
    windows: inquiryWindows,
    collect: (windows) => collectInquiries(client, windows),
    answer: (answers) => answerInquiries(client, answers),
    notices: (from, to) => readNotices(client, from, to),
  };
}
