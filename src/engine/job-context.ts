/** What a job is given to work with on one run in one execution. */
import { mallNamed } from '../mall';
import type { Mall, MallAdapter } from '../mall/port/mall';
import type { Outside } from '../ports';
import { josa } from '../rules/josa';
import { once } from '../rules/once';
import { Refusal } from '../rules/refusal';
import { type AccountName, namesOf } from '../settings/accounts';
import { readKeys } from '../store/selection-store';
import type { Execution } from './execution';
import type { JobContext } from './job';
import type { RunRecord } from './run';
import type { WorkTime } from './work-time';

/** How long a step that has begun in time may still write: it reads the sheet first, and hands over at least one batch. */
const LAST_BATCH = 20_000;

interface Where {
  outside: Outside;
  execution: Execution;
}

/** Throws `Refusal` for a mall that is not known; account and mall are asked for when a job first needs them. */
export function jobContext({ outside, execution }: Where, record: RunRecord, time: WorkTime): JobContext {
  const { runId, mall: mallName, sellerId, person, mode, chosen: count } = record;
  const { preferences } = execution;
  const { clock, crypto } = outside;
  const { retryUntil, confirmUntil } = time;
  const writeUntil = Math.max(retryUntil, time.stepUntil + LAST_BATCH);
  const limits = { retryUntil, writeUntil, confirmUntil };
  const chosen = once(() => readKeys(outside, runId, count ?? 0));
  const account = () => execution.account({ mall: mallName, sellerId });
  const mallOf = (name: AccountName): Mall => {
    const adapter = knownAdapter(name.mall);
    return adapter.open({
      account: execution.account(name),
      http: execution.http(adapter),
      clock,
      crypto,
      pace: execution.pace(adapter, name),
      ...limits,
    });
  };
  const accounts = once(() => namesOf(execution.accounts()));
  const mall = once(() => mallOf({ mall: mallName, sellerId: account().sellerId }));
  if (mallName !== '') knownAdapter(mallName);
  return {
    outside,
    preferences,
    person,
    isRoutine: mode === '자동',
    isLate: () => clock.now() >= time.stepUntil,
    timeLeft: () => Math.max(time.stepUntil - clock.now(), 0),
    mallOf,
    readShared: execution.reads({ mall: mallName, sellerId }),
    get mall() {
      return mall();
    },
    get chosen() {
      return count === undefined ? undefined : chosen();
    },
    get mallName() {
      account();
      return mallName;
    },
    get sellerId() {
      return account().sellerId;
    },
    get accounts() {
      return accounts();
    },
  };
}

function knownAdapter(mall: string): MallAdapter {
  const adapter = mallNamed(mall);
  if (!adapter) throw new Refusal(josa`「${mall}」은(는) 아직 연동하지 않는 제휴몰입니다. 제휴몰을 다시 고르세요.`);
  return adapter;
}
