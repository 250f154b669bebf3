/** 점검 of 주문 and 송장: what 실행 would refuse or find nothing to do in, said without any network. */

import type { TabCheck } from '../../engine/tab-check';
import type { Outside } from '../../ports';
import { kstText } from '../../rules/kst';
import { readPreferences } from '../../settings/preferences';
import { calendarOf } from '../../settings/work-days';
import type { Problem, Row, Tab } from '../../sheet';
import { ordersTab } from '../../tabs/orders.tab';
import { shipmentsTab } from '../../tabs/shipments.tab';
import { besideOrders, besideShipments } from '../bundles/beside-other-tab';
import { judgeShipments, type ShipmentRow } from '../shipments/judge-shipments';
import { judgeBundles, type OrderRow } from './judge-bundles';

interface Judged {
  row: Row<Tab>;
  problems: Problem[];
  skip?: string;
}

export const orderChecks: readonly TabCheck[] = [
  {
    tab: ordersTab,
    allRows: false,
    keepsUnknown: true,
    judge({ clock, settings, workbook }: Outside, stands) {
      const rules = { now: kstText(clock.now()), calendar: calendarOf(readPreferences(settings)) };
      return judgeOf(
        judgeBundles(besideShipments(workbook, stands as OrderRow[]).rows, rules).flatMap(({ asked }) => asked),
      );
    },
  },
  {
    tab: shipmentsTab,
    allRows: false,
    keepsUnknown: true,
    judge: ({ clock, workbook }: Outside, stands) =>
      judgeOf(judgeShipments(besideOrders(workbook, stands as ShipmentRow[]).rows, kstText(clock.now()).slice(0, 10))),
  },
];

/** A row judges by its neighbours, so all are judged at once and found again by their place. */
export function judgeOf(judged: readonly Judged[]): ReturnType<TabCheck['judge']> {
  const byRow = new Map(judged.map((one) => [one.row.row, one]));
  return (row) => {
    const { problems = [], skip } = byRow.get(row.row) ?? {};
    return { problems: skip === undefined ? problems : [...problems, nothingToDo(skip)], isWhole: true };
  };
}

const nothingToDo = (message: string): Problem => ({ header: undefined, level: 'warning', message });
