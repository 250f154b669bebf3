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

export type TodayId =
  | 'newOrders'
  | 'dispatchLate'
  | 'dispatchSoon'
  | 'noWaybill'
  | 'failedShipments'
  | 'cancelRequests'
  | 'openQuestions'
  | 'urgentMessages'
  | 'failedListings';

/** Whether a row counts, by the text of a cell; `today` is a KST day. */
type Says = (text: string, today: string) => boolean;

export interface Want {
  id: TodayId;
  label: string;
  tab: Tab;
  /** By the program's name of the column; a row must answer to all of them. */
  says: Readonly<Record<string, Says>>;
  urgent: boolean;
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
const onShipments = { tab: shipmentsTab, urgent: false };

export const wants: readonly Want[] = [
  { id: 'newOrders', label: '신규주문', tab: ordersTab, says: { state: oneOf(orderKinds.new) }, urgent: false },
  {
    ...onShipments,
    id: 'dispatchLate',
    label: '발송기한 지남',
    says: { state: unsent, dispatchDue: isLate },
    urgent: true,
  },
  {
    ...onShipments,
    id: 'dispatchSoon',
    label: '발송기한 오늘·내일',
    says: { state: unsent, dispatchDue: isSoon },
    due: 'dispatchDue',
  },
  { ...onShipments, id: 'noWaybill', label: '송장 미입력', says: { state: oneOf(shipmentStates.blank) } },
  {
    ...onShipments,
    id: 'failedShipments',
    label: '송장 전송실패',
    says: { state: oneOf(shipmentStates.failed) },
    urgent: true,
  },
  {
    id: 'cancelRequests',
    label: '취소요청',
    tab: claimsTab,
    says: { kind: oneOf(claimKinds.cancel), state: oneOf(claimStates.requested, claimStates.held) },
    urgent: true,
    due: 'deadline',
  },
  {
    id: 'openQuestions',
    label: '미답변 문의',
    tab: inquiriesTab,
    says: { kind: oneOf(inquiryKinds.question), state: oneOf(...openInquiryStates) },
    urgent: false,
  },
  {
    id: 'urgentMessages',
    label: '긴급알리미',
    tab: inquiriesTab,
    says: { kind: oneOf(inquiryKinds.urgent), state: oneOf(...openInquiryStates) },
    urgent: true,
  },
  {
    id: 'failedListings',
    label: '연동실패 상품',
    tab: listingsTab,
    says: { state: oneOf(listingStates.failed) },
    urgent: true,
  },
];

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
  const tabs = [...new Set(wants.map(({ tab }) => tab))];
  const texts = new Map(tabs.map((tab) => [tab, textsOf(workbook, tab)]));
  const items = wants.map((want) => itemOf(want, texts.get(want.tab) ?? new Map(), day));
  return { items, next: nextCollection({ settings }) };
}

/** Columns that classify the rows of a tab here. */
export const todayColumns = (tab: Tab): string[] => [
  ...new Set(wants.filter((want) => want.tab === tab).flatMap(({ says }) => Object.keys(says))),
];

function textsOf(workbook: Workbook, tab: Tab): ColumnTexts {
  const due = wants.flatMap((want) => (want.tab === tab && want.due !== undefined ? [want.due] : []));
  return readColumnTexts(workbook, tab, [...new Set([...todayColumns(tab), ...due])]);
}

/** Places (from 0, below the header) of the rows that count; none where a column is missing. */
export function placesOf({ says }: Want, texts: ColumnTexts, day: string): number[] {
  const [first, ...others] = Object.entries(says).map(([name, say]) => ({ say, cells: texts.get(name) ?? [] }));
  if (!first) return [];
  return first.cells.flatMap((text, at) => {
    const isWanted = first.say(text, day) && others.every(({ say, cells }) => say(cells[at] ?? '', day));
    return isWanted ? [at] : [];
  });
}

function itemOf(want: Want, texts: ColumnTexts, day: string): TodayItem {
  const { id, label, tab, urgent, due } = want;
  const places = placesOf(want, texts, day);
  const times = places.flatMap((at) => texts.get(due ?? '')?.[at] || []).sort();
  const detail = times[0] === undefined ? '' : `가장 가까운 기한 ${times[0].slice(5, 16)}`;
  return { id, label, tab: tab.name, count: places.length, urgent, detail };
}

/** Google's trigger drifts, so this is about when. */
function nextCollection(where: Pick<Outside, 'settings'>): string {
  const { on, lastTickAt, startedAt } = scheduleView(where);
  return on ? (addSeconds(lastTickAt || startedAt, HOURS * 3_600) ?? '') : '';
}
