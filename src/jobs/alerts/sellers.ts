/** 여러 판매자의 파일: the schedule collects with one person's account; of the other sellers' orders none comes by itself. */

import { collectedSellers } from '../../engine/collect/watermarks';
import { keptSchedule, ownAccounts } from '../../engine/schedule';
import { malls } from '../../mall';
import type { Outside } from '../../ports';
import { josa } from '../../rules/josa';
import { addDays, kstDate } from '../../rules/kst';
import { personTitle } from '../../settings/person-name';
import { readInspection } from './inspection';

/** A seller of whom nothing was collected for so long, and nothing stands open, is no longer this file's. */
const RECENT_DAYS = 30;

type Where = Pick<Outside, 'settings' | 'workbook' | 'clock'>;

/** Whose orders come by themselves and whose do not; blank where all do, or none because there is no schedule. */
export function sellersWarning(where: Where): string {
  const schedule = keptSchedule(where);
  if (!schedule || schedule.accounts.length === 0) return '';
  const collected = schedule.accounts.map(({ sellerId }) => sellerId);
  const others = knownSellers(where).filter((id) => !collected.includes(id));
  if (others.length === 0) return '';
  const ids = listed(others);
  return (
    josa`자동 수집은 ${personTitle(schedule.owner)}의 판매자ID ${listed(collected)}의 주문만 가져옵니다. ` +
    josa`판매자ID ${ids}의 주문은 저절로 오지 않습니다. ` +
    '그 계정을 저장한 사람이 사이드바에서 「주문·클레임·문의 지금 가져오기」를 누르거나, 판매자마다 파일을 따로 쓰세요.'
  );
}

const listed = (ids: readonly string[]): string => ids.map((id) => `「${id}」`).join(', ');

/** By their collections, by the accounts of the person who looks, and by the orders that stood open at the last inspection. */
function knownSellers(where: Where): string[] {
  const since = addDays(kstDate(where.clock.now()), -RECENT_DAYS) ?? '';
  const collected = malls.flatMap(({ name }) => collectedSellers(where, name, since));
  const standing = readInspection(where)?.sellers ?? [];
  const own = ownAccounts(where).map(({ sellerId }) => sellerId);
  return [...new Set([...collected, ...own, ...standing])].filter((id) => id !== '');
}
