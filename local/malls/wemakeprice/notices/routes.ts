/** Notices of the mall to its sellers, a week at a time. */
import * as z from 'zod';
import { inWeekFrom } from '../../../mall-kit/kst';
import { date, take } from '../core/fields';
import type { Route } from '../core/route';

const query = z.object({ basicDate: date('기준일') });

export const noticeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/notice/out/getNoticeList',
    answer(world, request) {
      const { basicDate } = take(query, request.query);
      return world.state.notices.filter((notice) => inWeekFrom(basicDate, notice.regDate));
    },
  },
];
