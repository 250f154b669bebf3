/** What stands open, as the columns 클레임 of 주문 and 송장 say it: 취소요청, 반품보류 and the like. */
import { claimKinds, claimStates } from '../../mall/port/claims';

const { approved, rejected, withdrawn, completed } = claimStates;

/** As a row of 클레임 says it; a word of the mall that we do not know is kept. */
export interface ClaimWords {
  kind?: string | undefined;
  state?: string | undefined;
}

export const claimWord = ({ kind = '', state = '' }: ClaimWords): string => kind + state;

/**
 * Whether a claim is over. An exchange goes on after 승인 until the buyer has the other goods; an unknown word counts as open,
 * so that the claim is asked for again.
 */
export function isClosed({ kind, state = '' }: ClaimWords): boolean {
  if (state === approved) return kind !== claimKinds.exchange;
  return ([rejected, withdrawn, completed] as string[]).includes(state);
}

/** As long as one stands open nothing of its bundle may leave. */
export const isOpenCancel = (claim: ClaimWords): boolean => claim.kind === claimKinds.cancel && !isClosed(claim);

/** Each once. */
export const joinWords = (words: Iterable<string>): string => [...new Set(words)].sort().join(', ');

const wordsIn = (column = ''): string[] => column.split(',').flatMap((word) => word.trim() || []);
const isCancel = (word: string): boolean => word.startsWith(claimKinds.cancel);

/** What the column says of cancels. */
export const cancelsIn = (column: string | undefined): string[] => wordsIn(column).filter(isCancel);

/** The column when the mall's word on the bundle says whether a cancel stands open; what else stands there stays. */
export function withOpenCancel(column: string | undefined, hasOpenCancel: boolean): string {
  const cancels = cancelsIn(column);
  const sentences =
    cancels.length > 0 ? cancels : [claimWord({ kind: claimKinds.cancel, state: claimStates.requested })];
  return joinWords([...wordsIn(column).filter((word) => !isCancel(word)), ...(hasOpenCancel ? sentences : [])]);
}
