/** 오늘 할 일: counts the rows that wait for the seller from a few columns of each tab, in a constant number of calls. */

import { HOURS, scheduleView } from '../engine/schedule';
import { claimKinds, claimStates } from '../mall/port/claims';
import { inquiryKinds } from '../mall/port/inquiries';
import { orderKinds } from '../mall/port/mall';
import type { Outside, Workbook } from '../ports';
import { addDays, addSeconds, kstDate } from '../rules/kst';
import type { Tab } from '../sheet';
import { type ColumnTexts, readColumnTexts } from '../sheet/column-texts';
import { claimsTab } from '../tabs/claims.tab';
import { inquiriesTab, openInquiryStates } from '../tabs/inquiries.tab';
import { listingStates, listingsTab } from '../tabs/listings.tab';
import { ordersTab } from '../tabs/orders.tab';
import { shipmentStates, shipmentsTab, unsentStates } from '../tabs/shipments.tab';
import { type TodayId, todayCards, todayIds } from './today-cards.data';

/** Whether a row counts, by the text of a cell; `today` is a KST day. */
type Says = (text: string, today: string) => boolean;

/** The rows that a card counts. */
interface Want {
  tab: Tab;
  /** By the program's name of the column; a row must answer to all of them. */
  says: Readonly<Record<string, Says>>;
  /** The column whose earliest time is shown. */
  due?: string;
}

const oneOf =
  (...words: readonly string[]): Says =>
  (text) =>
    words.includes(text);
const isLate: Says = (text, today) => text !== '' && text.slice(0, 10) < today;
const isSoon: Says = (text, today) => text.slice(0, 10) >= today && text.slice(0, 10) <= (addDays(today, 1) ?? today);

const unsent = oneOf(...unsentStates);
const wants: Readonly<Record<TodayId, Want>> = {
  newOrders: { tab: ordersTab, says: { state: oneOf(orderKinds.new) } },
  dispatchLate: { tab: shipmentsTab, says: { state: unsent, dispatchDue: isLate } },
  dispatchSoon: { tab: shipmentsTab, says: { state: unsent, dispatchDue: isSoon }, due: 'dispatchDue' },
  noWaybill: { tab: shipmentsTab, says: { state: oneOf(shipmentStates.blank) } },
  failedShipments: { tab: shipmentsTab, says: { state: oneOf(shipmentStates.failed) } },
  cancelRequests: {
    tab: claimsTab,
    says: { kind: oneOf(claimKinds.cancel), state: oneOf(claimStates.requested, claimStates.held) },
    due: 'deadline',
  },
  openQuestions: {
    tab: inquiriesTab,
    says: { kind: oneOf(inquiryKinds.question), state: oneOf(...openInquiryStates) },
  },
  urgentMessages: {
    tab: inquiriesTab,
    says: { kind: oneOf(inquiryKinds.urgent), state: oneOf(...openInquiryStates) },
  },
  failedListings: { tab: listingsTab, says: { state: oneOf(listingStates.failed) } },
};

/** A card with the rows that it counts. */
export type Card = Want & { id: TodayId; title: string; urgent: boolean };

export const cards: readonly Card[] = todayIds.map((id) => ({ id, ...todayCards[id], ...wants[id] }));

export interface TodayItem {
  id: TodayId;
  label: string;
  tab: string;
  count: number;
  urgent: boolean;
  /** Such as the nearest deadline; blank when there is nothing to say. */
  detail: string;
}

export interface Today {
  items: TodayItem[];
  /** When orders, claims and inquiries come next by themselves, KST text; blank when they do not. */
  next: string;
}

export function today({ workbook, clock, settings }: Outside): Today {
  const day = kstDate(clock.now());
  const tabs = [...new Set(cards.map(({ tab }) => tab))];
  const texts = new Map(tabs.map((tab) => [tab, textsOf(workbook, tab)]));
  const items = cards.map((card) => itemOf(card, texts.get(card.tab) ?? new Map(), day));
  return { items, next: nextCollection({ settings }) };
}

/** Columns that classify the rows of a tab here. */
export const todayColumns = (tab: Tab): string[] => [
  ...new Set(cards.filter((card) => card.tab === tab).flatMap(({ says }) => Object.keys(says))),
];

function textsOf(workbook: Workbook, tab: Tab): ColumnTexts {
  const due = cards.flatMap((card) => (card.tab === tab && card.due !== undefined ? [card.due] : []));
  return readColumnTexts(workbook, tab, [...new Set([...todayColumns(tab), ...due])]);
}

/** Places (from 0, below the header) of the rows that count; none where a column is missing. */
export function placesOf({ says }: Card, texts: ColumnTexts, day: string): number[] {
  const [first, ...others] = Object.entries(says).map(([name, say]) => ({ say, cells: texts.get(name) ?? [] }));
  if (!first) return [];
  return first.cells.flatMap((text, at) => {
    const isWanted = first.say(text, day) && others.every(({ say, cells }) => say(cells[at] ?? '', day));
    return isWanted ? [at] : [];
  });
}

function itemOf(card: Card, texts: ColumnTexts, day: string): TodayItem {
  const { id, title, tab, urgent, due } = card;
  const places = placesOf(card, texts, day);
  const times = places.flatMap((at) => texts.get(due ?? '')?.[at] || []).sort();
  const detail = times[0] === undefined ? '' : `가장 가까운 기한 ${times[0].slice(5, 16)}`;
  return { id, label: title, tab: tab.name, count: places.length, urgent, detail };
}

/** Google's trigger drifts, so this is about when. */
function nextCollection(where: Pick<Outside, 'settings'>): string {
  const { on, lastTickAt, startedAt } = scheduleView(where);
  return on ? (addSeconds(lastTickAt || startedAt, HOURS * 3_600) ?? '') : '';
}
