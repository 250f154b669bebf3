/** Items that pass several steps together, each until it has its outcome; the order stays. */

export type Progress<Item, Outcome> = { outcome: Outcome } | { next: Item };

/** Gives the items that have no outcome yet to `step` together, and puts what becomes of them in their places. */
export function advance<Item, Next, Outcome>(
  progress: readonly Progress<Item, Outcome>[],
  step: (items: readonly Item[]) => readonly Progress<Next, Outcome>[],
): Progress<Next, Outcome>[] {
  const advanced = step(progress.flatMap((each) => ('next' in each ? [each.next] : [])));
  let place = 0;
  return progress.map((each) => ('next' in each ? advanced[place++]! : each));
}

/** The last step: every item has its outcome after it. */
export function finish<Item, Outcome>(
  progress: readonly Progress<Item, Outcome>[],
  step: (items: readonly Item[]) => readonly Outcome[],
): Outcome[] {
  const outcomes = step(progress.flatMap((each) => ('next' in each ? [each.next] : [])));
  let place = 0;
  return progress.map((each) => ('next' in each ? outcomes[place++]! : each.outcome));
}
