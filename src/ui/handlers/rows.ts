/** 오늘 할 일, the open tab and its rows. */

import { alone } from '../../engine/alone';
import { checkRows } from '../../jobs/check-rows';
import { fetchCodesOf } from '../../jobs/missing-codes';
import { readSelection } from '../../jobs/selection';
import { helpOf } from '../../sheet';
import { chooseAction } from '../../views/choose-action';
import { hideFinished, showAll } from '../../views/finished-rows';
import { checkRow, knownTab, showCell } from '../../views/row-view';
import { showToday } from '../../views/show-today';
import { thisTab } from '../../views/this-tab';
import { today } from '../../views/today';
import type { rowCalls } from '../contract/rows';
import { manualPage } from '../manual-pages';
import type { Handlers } from './handler';

export const rowHandlers: Handlers<keyof typeof rowCalls> = {
  today,
  showToday: (outside, { id }) => showToday(outside, id),
  thisTab(outside) {
    const now = thisTab(outside);
    return { ...now, manual: manualPage(now.tab) };
  },
  checkRow: (outside, args) => ({ problems: checkRow(outside, args) }),
  showCell,
  chooseAction: (outside, args) => alone(outside, () => chooseAction(outside, args)),
  checkRows(outside, { tab, chosen }) {
    fetchCodesOf(outside, tab);
    return alone(outside, () => checkRows(outside, { tab, isChosen: chosen }));
  },
  selection: (outside, { tab }) => alone(outside, () => readSelection(outside, tab)),
  help: (_, { tab }) => helpOf(knownTab(tab)),
  hideFinished: (outside, { tab }) => hideFinished(outside, tab),
  showAll: (outside, { tab }) => showAll(outside, tab),
};
