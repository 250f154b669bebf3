/** Up to when orders were ever archived: what is older may stand in an archive tab. */
import type { Store } from '../../ports';

/** Property: nothing that happened after this time has ever been archived. */
const ARCHIVED_UNTIL = 'archived-until';

/** Blank when nothing has been archived yet. */
export const archivedUntil = (document: Store): string => document.get(ARCHIVED_UNTIL) ?? '';

/** To be called before rows are moved: collecting looks into the archive for orders as old as that. */
export function rememberUntil(document: Store, until: string): void {
  if (until > archivedUntil(document)) document.set(ARCHIVED_UNTIL, until);
}
