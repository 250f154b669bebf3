/** What the 2-hour trigger does: collects everything, counts how it went, and mails the owner what cannot wait. */

import { alone } from '../engine/alone';
import { sayError } from '../engine/error-text';
import { writeHistory } from '../engine/history';
import type { Run } from '../engine/run';
import { beginTick, endTick } from '../engine/tick-record';
import { collectInTurn } from '../engine/work-through';
import type { Outside } from '../ports';
import { Refusal } from '../rules/refusal';
import { readPreferences } from '../settings/preferences';
import { watchAddress } from '../settings/relay-address';
import { collectingJobs, engineOf } from '.';
import { mailAlerts } from './alerts/alert-mail';
import { inspectDaily } from './alerts/inspection';
import { dailyArchiving } from './archive/daily-archiving';
import { dailyMasking } from './personal-data/daily-masking';
import { stockFollowing } from './stock/follow-stock.job';

/** Throws what kept it from working at all; that is counted too. */
export function tick(outside: Outside): Run[] {
  const begun = beginTick(outside.settings);
  // A tick that is killed each time never comes to its end, where the mail usually goes out.
  if (begun.failures > 0) mailAlerts(outside);
  try {
    if (outside.authorization.isMissing()) throw new Refusal(UNAUTHORIZED);
    return alone(outside, () => {
      const preferences = readPreferences(outside.settings);
      const daily = [
        ...stockFollowing(outside, preferences),
        ...dailyMasking(outside, preferences),
        ...dailyArchiving(outside, preferences),
      ];
      const runs = collectInTurn(engineOf(outside), [...collectingJobs, ...daily], '자동');
      inspectDaily(outside);
      watchAddress(outside);
      endTick(outside.settings, begun, failureOf(runs));
      mailAlerts(outside);
      return runs;
    });
  } catch (error) {
    const reason = sayError(error, outside.log);
    endTick(outside.settings, begun, reason);
    recordFailure(outside, reason);
    mailAlerts(outside);
    throw error;
  }
}

const UNAUTHORIZED =
  '자동 수집에 필요한 Google 권한이 없어 아무것도 가져오지 못했습니다. 자동 수집을 켠 사람이 메뉴에서 사이드바를 열어 ' +
  '권한을 허용하고 자동 수집을 다시 켜 주세요.';

/** No run was begun that could say it. Never throws: the reason itself is thrown behind it. */
function recordFailure(outside: Outside, message: string): void {
  try {
    const person = outside.person.email();
    writeHistory(outside, [{ runId: '', job: '자동 수집', mode: '자동', person, tab: '', result: '실패', message }]);
  } catch (error) {
    outside.log.error(`history of a tick: ${sayError(error, outside.log)}`);
  }
}

/** Also when only a part could not be collected: it is what the seller would otherwise wait for. */
function failureOf(runs: readonly Run[]): string | undefined {
  const failed = runs.find(({ state, failed: parts }) => state === '실패' || parts > 0);
  return failed && (failed.lines[failed.lines.length - 1]?.text ?? failed.job);
}
