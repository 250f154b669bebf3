/**
 * What a seller does with claims at a mall (취소, 반품, 교환): decide, fetch the goods back, send others. A mall's codes are the
 * adapter's; so is reading back after an answer was lost.
 */
import type { MaybeSent, WriteOutcome } from './listings';
import type { Shipment, SoldLine } from './orders';
import type { Outcome } from './outcome';

/** In the words that a seller reads. */
export const claimKinds = { cancel: '취소', return: '반품', exchange: '교환' } as const;
export type ClaimKind = keyof typeof claimKinds;

/** In the words that a seller reads; 완료 closes an exchange whose goods were sent again. */
export const claimStates = {
  requested: '요청',
  held: '보류',
  approved: '승인',
  rejected: '거절',
  withdrawn: '철회',
  completed: '완료',
} as const;
export type ClaimState = keyof typeof claimStates;

/** How far the goods are on their way back. */
export const pickupStates = { waiting: '수거요청대기', underWay: '수거중', done: '수거완료' } as const;
export type PickupState = keyof typeof pickupStates;

/** Claims of one kind and state that a mall lists, by the time of that state or by that of the request. */
export interface ClaimList {
  kind: ClaimKind;
  state: ClaimState;
}

/** One question to the mall: a list in a stretch of time that it takes in one call (KST texts, both ends in). */
export interface ClaimWindow {
  list: ClaimList;
  /** `yyyy-MM-dd HH:mm:ss`, Korean time. May lie before what was asked for, where the mall lists by another time. */
  from: string;
  to: string;
}

/** Where goods are fetched, or sent again. */
export interface ClaimAddress {
  name: string;
  phone: string;
  zip: string;
  address: string;
  addressDetail: string;
}

/** An option line that a claim is about. */
export interface ClaimLine extends SoldLine {
  /** Where the lines of a claim lie in several bundles: that of this line. */
  bundleId?: string;
}

/** Ids are texts, times KST texts, money is won; words that we do not know stay as the mall said them. */
export interface Claim {
  /** One of its kind: malls number cancels, returns and exchanges apart. */
  claimId: string;
  /** What else the mall needs to name it: the adapter's own text, to be kept beside the claim and given back. */
  ref?: string;
  /** One of `claimKinds`' words, or the mall's own. */
  kind: string;
  /** One of `claimStates`' words, or the mall's own. */
  state: string;
  purchaseId: string;
  /** The first, where its lines lie in several. */
  bundleId: string;
  requestedAt: string;
  /** Blank until it is granted. */
  approvedAt: string;
  reason: string;
  reasonDetail: string;
  /** 귀책, in the mall's words. */
  blame: string;
  fee: number;
  /** How the buyer pays the fee. */
  feeEnclosed: string;
  /** One of `pickupStates`' words, or the mall's own; blank for a cancel. */
  pickupState: string;
  pickup: ClaimAddress;
  /** Only of an exchange. */
  redelivery: ClaimAddress;
  lines: ClaimLine[];
}

/** The result of a list. Nothing is lost silently: unreadable entries are counted. */
export interface ListedClaims {
  claims: Claim[];
  /** Claims and lines left out because they came without the number that identifies them. */
  unreadable: number;
}

/** Names a claim in a read or a write, as far as its rows know it. */
export interface ClaimRef extends MaybeSent {
  claimId: string;
  kind: ClaimKind;
  ref?: string | undefined;
  bundleId?: string | undefined;
  purchaseId?: string | undefined;
  /** KST text. */
  requestedAt?: string | undefined;
}

/** A claim and the parcel that goes with the act. */
export interface ClaimParcel extends ClaimRef {
  shipment: Shipment;
}

/** A reason in words, or one of the mall's (`ClaimActRule.reasons`). */
export interface ClaimHold extends ClaimRef {
  reason: string;
  /** Won that the buyer is asked for; only where the mall takes one. */
  fee?: number;
}

/** With the parcel that has left, where the mall wants it (`ClaimActRule.ways`). */
export interface ClaimRejection extends ClaimRef {
  reason: string;
  shipment?: Shipment | undefined;
}

/** `withdrawn`: the buyer has taken the claim back, so it is closed and nothing was done. */
export type ClaimOutcome = WriteOutcome<void> | { ok: false; why: 'withdrawn'; reason: string };

type Acting<Item> = (items: readonly Item[]) => ClaimOutcome[];

/**
 * What can be done with claims; for which kinds a mall has an act is declared in `Capabilities.claimActs`. Every write gives
 * one outcome an item, in order, and throws `MallError`: what concerns the whole account at once, and `quota` when the mall
 * turned everything away. Hand over at most `Mall.batchSize` items at a time, so that a throw forgets no outcome. An item
 * that is in the wanted state already counts as done, so an item may be handed over again after `lost`.
 */
export interface ClaimActions {
  approve: Acting<ClaimRef>;
  /** 거절; of a cancel the mall takes the order as sent with the parcel. */
  reject: Acting<ClaimRejection>;
  /** 보류. */
  hold: Acting<ClaimHold>;
  /** 보류해제. */
  releaseHold: Acting<ClaimRef>;
  /** 수거요청. */
  requestPickup: Acting<ClaimParcel>;
  /** 수거완료. */
  completePickup: Acting<ClaimRef>;
  /** 재배송 of an exchange. */
  redeliver: Acting<ClaimParcel>;
  /** 교환완료. */
  completeExchange: Acting<ClaimRef>;
}
export type ClaimAct = keyof ClaimActions;

/** Part of `Mall`. An act that the mall has for no kind refuses in words. */
export interface ClaimApi extends ClaimActions {
  /** Every list that the mall has. */
  readonly lists: readonly ClaimList[];
  readonly limits: {
    /** Characters of the reason of a refusal or a hold. */
    reason: number;
  };
  /** Cuts a stretch of time (KST texts) into windows that the mall takes, oldest first; they touch. The first may begin earlier. */
  windows(list: ClaimList, from: string, to: string): ClaimWindow[];
  /** One outcome a window, in order; an error where claims came and none of them could be read. */
  collect(windows: readonly ClaimWindow[]): Outcome<ListedClaims>[];
  /** One outcome a claim, in order; `undefined` for one that the mall does not know. */
  read(claims: readonly ClaimRef[]): Outcome<Claim | undefined>[];
}
