/**
 * What each 작업 of 클레임 means for each 유형 in each 처리상태 and 수거상태: it is done, there is nothing to do, or it cannot be
 * done (contract §4). Drawn as tables for the seller in docs/manual/클레임처리.md, and gone through cell by cell in the tests.
 */
import { type ClaimKind, claimKinds, claimStates, type PickupState, pickupStates } from '../../mall/port/claims';
import type { claimActions } from '../../tabs/claims.tab';
import type { Verdict } from '../bundles/order-acts';

export type ClaimAct = keyof typeof claimActions;
type Stages = Readonly<Record<string, Verdict>>;

const { requested, held, approved, rejected, withdrawn, completed } = claimStates;

const withPickup = (state: string, pickupState: string): string => `${state} (${pickupState})`;

/** While the claim stands open, by how far the goods are on their way back. */
function open(states: readonly string[], byPickup: Readonly<Record<PickupState, Verdict>>): Stages {
  const stages = states.flatMap((state) =>
    (Object.keys(pickupStates) as PickupState[]).map(
      (pickup) => [withPickup(state, pickupStates[pickup]), byPickup[pickup]] as const,
    ),
  );
  return Object.fromEntries(stages);
}

const everywhere = (verdict: Verdict) => ({ waiting: verdict, underWay: verdict, done: verdict });
const both = [requested, held];

const refuse = (why: string): Verdict => ({ refuse: `${why} 작업을 비워 주세요.` });
const wasWithdrawn = { skip: '구매자가 요청을 거두어 처리할 것이 없습니다.' };
const isCompleted = { skip: '이미 끝난 클레임입니다.' };
const cannotAfterEnd = refuse('이미 끝난 클레임입니다.');
const wasRejected = refuse('이미 거절된 클레임입니다.');
const wasApproved = { skip: '이미 승인한 클레임입니다.' };

/** Closed claims in which the act is done with. */
const closed = {
  [approved]: wasApproved,
  [rejected]: wasRejected,
  [withdrawn]: wasWithdrawn,
  [completed]: isCompleted,
};

const cancelStages = [requested, held, approved, rejected, withdrawn, completed];
const returnStages = Object.keys({ ...open(both, everywhere('do')), ...closed });

/** The kind has no such act in any state. */
const never = (stages: readonly string[], why: string): Stages =>
  Object.fromEntries(stages.map((stage) => [stage, { refuse: why }]));

const pickFirst = { refuse: '아직 수거하지 않았습니다. 작업을 수거요청으로 고르고, 물건이 오면 수거완료를 고르세요.' };
const receiveFirst = { refuse: '물건을 수거하는 중입니다. 물건을 받았으면 먼저 작업을 수거완료로 고르세요.' };
const sendFirst = { refuse: '아직 재배송하지 않았습니다. 작업을 재배송으로 고르세요.' };
const wasAsked = { skip: '이미 수거를 요청했습니다.' };
const wasPicked = { skip: '이미 수거가 끝났습니다.' };
const wasHeld = { skip: '이미 보류한 클레임입니다.' };
const wasRedelivered = { skip: '이미 재배송한 교환입니다. 물건이 닿으면 작업을 교환완료로 고르세요.' };

const NOT_OF_CANCEL = '취소에는 돌려받을 물건이 없습니다. 작업을 승인이나 거절로 고르세요.';
const ONLY_CANCELS = '거절은 취소에만 할 수 있습니다. 받아들일 수 없으면 작업을 보류로 고르고 처리사유를 적으세요.';
const ONLY_EXCHANGES = '재배송과 교환완료는 교환에만 합니다. 반품은 수거완료한 뒤 승인하세요.';

const pickup = (afterApproval: Verdict) => ({
  requestPickup: {
    ...open(both, { waiting: 'do', underWay: wasAsked, done: wasPicked }),
    ...{ ...closed, [approved]: afterApproval },
  },
  completePickup: {
    ...open(both, {
      waiting: { refuse: '아직 수거를 요청하지 않았습니다. 작업을 수거요청으로 고르세요.' },
      ...{ underWay: 'do', done: wasPicked },
    }),
    ...{ ...closed, [approved]: afterApproval },
  },
});

const hold = {
  ...open([requested], everywhere('do')),
  ...open([held], everywhere(wasHeld)),
  [approved]: refuse('이미 승인한 클레임이라 보류할 수 없습니다.'),
  [rejected]: wasRejected,
  [withdrawn]: wasWithdrawn,
  [completed]: cannotAfterEnd,
};

export const claimTable: Readonly<Record<ClaimKind, Readonly<Record<ClaimAct, Stages>>>> = {
  cancel: {
    approve: { [requested]: 'do', [held]: 'do', ...closed },
    reject: {
      ...{ [requested]: 'do', [held]: 'do' },
      [approved]: refuse('이미 승인되어 주문이 취소되었습니다.'),
      [rejected]: { skip: '이미 거절한 취소입니다.' },
      [withdrawn]: wasWithdrawn,
      [completed]: cannotAfterEnd,
    },
    hold: never(cancelStages, '보류는 반품과 교환에만 할 수 있습니다. 작업을 승인이나 거절로 고르세요.'),
    requestPickup: never(cancelStages, NOT_OF_CANCEL),
    completePickup: never(cancelStages, NOT_OF_CANCEL),
    redeliver: never(cancelStages, NOT_OF_CANCEL),
    completeExchange: never(cancelStages, NOT_OF_CANCEL),
  },
  return: {
    approve: { ...open(both, { waiting: pickFirst, underWay: receiveFirst, done: 'do' }), ...closed },
    reject: never(returnStages, ONLY_CANCELS),
    hold,
    ...pickup(wasApproved),
    redeliver: never(returnStages, ONLY_EXCHANGES),
    completeExchange: never(returnStages, ONLY_EXCHANGES),
  },
  exchange: {
    approve: never(returnStages, '교환은 승인하지 않고 재배송과 교환완료로 끝냅니다. 작업을 다시 고르세요.'),
    reject: never(returnStages, ONLY_CANCELS),
    hold,
    ...pickup(wasRedelivered),
    redeliver: {
      ...open(both, { waiting: pickFirst, underWay: receiveFirst, done: 'do' }),
      ...{ ...closed, [approved]: wasRedelivered },
    },
    completeExchange: {
      ...open(both, { waiting: pickFirst, underWay: receiveFirst, done: sendFirst }),
      ...{ ...closed, [approved]: 'do' },
    },
  },
};

/** What a row says of its claim. */
export interface ClaimSituation {
  kind?: string | undefined;
  state?: string | undefined;
  pickupState?: string | undefined;
}

export const kindOf = ({ kind }: ClaimSituation): ClaimKind | undefined =>
  (Object.keys(claimKinds) as ClaimKind[]).find((code) => claimKinds[code] === kind);

/** The kind has no such act: the seller has to choose another 작업 in any state. */
export const isNever = (kind: ClaimKind, act: ClaimAct): boolean => {
  const verdicts = Object.values(claimTable[kind][act]);
  return verdicts.every((verdict) => typeof verdict === 'object' && 'refuse' in verdict);
};

/** A word of the mall that we do not know is left to the mall to judge, unless the kind has no such act. */
export function verdictOfClaim(act: ClaimAct, kind: ClaimKind, situation: ClaimSituation): Verdict {
  const { state = '', pickupState = pickupStates.waiting } = situation;
  const stages = claimTable[kind][act];
  const known = stages[state] ?? stages[withPickup(state, pickupState)];
  return known ?? (isNever(kind, act) ? (Object.values(stages)[0] ?? 'do') : 'do');
}
