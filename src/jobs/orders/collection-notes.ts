/** What 주문 가져오기 says of its steps and at its end. */

import type { CollectTexts } from '../../engine/collect/collect-notes';
import type { Note } from '../../engine/job';
import { results } from '../../tabs/common';

export const orderTexts: CollectTexts = {
  listed: (count) => `주문 묶음 ${count}건`,
  unreadable: (mall, unreadable) =>
    `번호가 없어 읽지 못한 주문이 ${unreadable}건 있습니다. ${mall} 파트너에서 확인해 주세요.`,
  tabs: '「주문」과 「송장」',
};

export const foundNotes = (found: number): Note[] =>
  found === 0
    ? []
    : [{ text: `지난번 목록에 없던 주문 ${found}건을 찾아 적었습니다.`, history: true, result: results.done }];

export const rereadNote = (count: number): Note[] =>
  count === 0 ? [] : [{ text: `목록에 없던 끝나지 않은 주문 ${count}건을 하나씩 다시 확인했습니다.`, history: false }];

export const doubledNote = (count: number): Note[] =>
  count === 0
    ? []
    : [{ text: `옵션주문번호가 겹친 주문이 ${count}건 있습니다. 「메시지」를 보세요.`, history: true, result: '오류' }];

export const closedNote = (count: number): Note[] =>
  count === 0
    ? []
    : [{ text: `위메프가 다른 배송에 합친 송장 ${count}건을 닫았습니다.`, history: true, result: results.skipped }];

/** The run in one sentence: rows of 주문, and bundles that no list had given in time. */
export const summaryOf = ({ added, changed, found }: { added: number; changed: number; found: number }): string =>
  `새 주문 ${added}건, 바뀐 주문 ${changed}건${found > 0 ? `, 지난번 목록에 없던 주문 ${found}건` : ''}`;
