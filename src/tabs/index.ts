/** All tabs in the order in which the seller sees them. */
import type { Tab } from '../sheet';
import { codesTab } from './codes.tab';
import { guideTab } from './guide.tab';
import { historyTab } from './history.tab';
import { ordersTab } from './orders.tab';

export const tabs: readonly Tab[] = [guideTab, ordersTab, historyTab, codesTab];
