/** Brands and makers of what is about to be sent: what 코드 knows is not asked for, and what the mall tells goes into 코드. */

import type { JobContext } from '../../engine/job';
import type { ListingDraft } from '../../mall/port/listings';
import { partOf } from '../../mall/port/mall';
import { kstText } from '../../rules/kst';
import { sheetOf, upsertRows } from '../../sheet';
import { codesTab } from '../../tabs/codes.tab';
import { type KnownNames, nameKinds, nameRow, type ProductName } from './known-names';

type Draft = Pick<ListingDraft, 'brand' | 'maker'>;

/**
 * Makes what is to be called before each batch of drafts is sent. As many calls for many names as for one, and none for
 * names that an earlier batch has had. Throws `MallError` when the mall does not answer; then nothing was sent.
 */
export function namesToSend({ outside, mall }: JobContext, known: KnownNames): (drafts: readonly Draft[]) => void {
  const decided = new Set<string>();
  return (drafts) => {
    const rows = nameKinds.flatMap((kind) => {
      const names = [...new Set(drafts.map((draft) => draft[kind].trim()))];
      const fresh = names.filter((name) => name !== '' && !decided.has(placeOf({ kind, name })));
      for (const name of fresh) decided.add(placeOf({ kind, name }));
      const remembered = fresh.flatMap((name): [string, string][] => {
        const number = known.numberOf({ kind, name });
        return number === undefined ? [] : [[name, number]];
      });
      partOf(mall, 'listings').names[kind].remember(new Map(remembered));
      const unknown = fresh.filter((name) => known.numberOf({ kind, name }) === undefined);
      const unknownNames =
        unknown.length > 0 ? partOf(mall, 'listings').names[kind].numbers(unknown) : new Map<string, string>();
      const now = kstText(outside.clock.now());
      return unknown.map((name) => nameRow(mall.name, { kind, name }, unknownNames.get(name), now));
    });
    if (rows.length > 0) upsertRows(codesTab, sheetOf(codesTab, outside.workbook), rows);
  };
}

const placeOf = ({ kind, name }: ProductName): string => `${kind} ${name}`;
