/** How many rows have which 작업, for the seller who is about to run them. */
import type { Tab } from '../sheet';

export interface ActionCount {
  /** As the drop-down says it. */
  action: string;
  count: number;
}

/** What the drop-down of 작업 offers; nothing for a tab without one. */
export function actionsOf(tab: Tab): readonly string[] {
  const rule = tab.columns['action']?.rule;
  return rule?.kind === 'list' ? rule.values : [];
}

/** `labels`: one a row, as the drop-down says it; others do not count. In the order of the drop-down. */
export function countActions(tab: Tab, labels: readonly string[]): ActionCount[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return actionsOf(tab).flatMap((action) => {
    const count = counts.get(action);
    return count === undefined ? [] : [{ action, count }];
  });
}
