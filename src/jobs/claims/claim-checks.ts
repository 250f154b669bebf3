/** 점검 of 클레임: what 실행 would refuse or find nothing to do in, said without any network. */

import type { TabCheck } from '../../engine/tab-check';
import { kstText } from '../../rules/kst';
import type { Row } from '../../sheet';
import { claimsTab } from '../../tabs/claims.tab';
import { judgeOf } from '../orders/order-checks';
import { judgeClaims } from './judge-claims';

export const claimChecks: readonly TabCheck[] = [
  {
    tab: claimsTab,
    allRows: false,
    keepsUnknown: true,
    judge({ clock }, stands) {
      const judged = judgeClaims(stands as Row<typeof claimsTab>[], kstText(clock.now()).slice(0, 10));
      return judgeOf(judged.flatMap(({ asked }) => asked));
    },
  },
];
