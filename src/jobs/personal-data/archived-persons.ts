/** Archive tabs that took rows while the masking of personal data was off: should it be turned on, they are masked too. */
import * as z from 'zod';
import type { Store } from '../../ports';
import { readJson, writeJson } from '../../store/json-store';
import { type ArchiveKind, archiveTab, orderArchive, shipmentArchive } from '../../tabs/archive';
import { archivedUntil } from './archived-until';
import { type PersonalTab, personalTabs } from './personal-tabs';

const KEY = 'archived-persons';

const schema = z.array(z.object({ title: z.string(), year: z.string() }));

const archiveKinds = [orderArchive, shipmentArchive];

const known = (document: Store) => readJson(document, KEY, schema) ?? [];

/** To be called before the rows are put there. */
export function rememberPersons(document: Store, { title }: ArchiveKind, year: string): void {
  const there = known(document);
  if (!there.some((one) => one.title === title && one.year === year))
    writeJson(document, KEY, [...there, { title, year }]);
}

/** Where people may stand, in the order in which they are masked. */
export const personalPlaces = (document: Store): readonly PersonalTab[] => [
  ...personalTabs,
  ...known(document).flatMap(({ title, year }) => {
    const kind = archiveKinds.find((one) => one.title === title);
    const place = personalTabs.find(({ tab }) => tab.name === kind?.source.name);
    return kind && place ? [{ ...place, tab: archiveTab(kind, year) }] : [];
  }),
];

/** All orders that ended by then are masked: an archive without younger ones has nothing left to mask. */
export function forgetPersons(document: Store, until: string): void {
  if (until >= archivedUntil(document)) document.remove(KEY);
}
