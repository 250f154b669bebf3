/** A seller who mixes rows up without meaning it, and does not see it. */
import { columnOf } from '../../../src/sheet';
import { tabs } from '../../../src/tabs';
import { columnIn, partThatParts, pasteOver, pastes, sortPart } from '../../helpers/mixed-rows';
import type { Fault, Traces } from '../fault';
import { byHand, type Hand, namesOf } from './seller-hand';

/** Headers by which a tab tells whose a row is; none where nobody but the seller knows. */
function tellingHeaders({ tab, header }: Hand): string[] {
  const known = tabs.find(({ name }) => name === tab);
  const names = known?.identity ? [...known.key, ...known.identity.of, known.identity.column] : [];
  return names.flatMap((name) => (known ? columnOf(known, name).header : [])).filter((name) => header.includes(name));
}

/** Whatever becomes of the rows is his doing; but nothing of them may reach anybody else. */
function mixing(hand: Hand, mix: (headers: readonly string[]) => void): Traces | undefined {
  const headers = tellingHeaders(hand);
  if (headers.length === 0 || hand.rows.length < 2) return undefined;
  const names = hand.rows.flatMap((row) => namesOf(hand, row));
  mix(headers);
  // A number that is gone names a row too.
  names.push(...hand.rows.flatMap((row) => namesOf(hand, row)));
  return { touched: { names, mayDouble: true }, sendsNothingElse: true };
}

const pasteOverNumbers = (hand: Hand) =>
  mixing(hand, () => {
    const known = tabs.find(({ name }) => name === hand.tab);
    const { header } = known ? columnOf(known, known.key[known.key.length - 1] ?? '') : { header: '' };
    const paste = hand.random.pick(Object.values(pastes));
    pasteOver(hand, hand.tab, header, paste(columnIn(hand, hand.tab, header)));
  });

const sortSomeColumns = (hand: Hand) =>
  mixing(hand, (headers) => {
    const part = partThatParts(hand, hand.tab, headers, hand.random);
    if (part) sortPart(hand, hand.tab, part);
  });

export const mixedRows: readonly Fault[] = [
  byHand('번호 위에 붙여넣기', pasteOverNumbers),
  byHand('일부 열만 정렬', sortSomeColumns),
];
