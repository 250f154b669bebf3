/** The writer while a seller acts: `test/sheet/write/race.test.ts` plays some of these, the command many. */
import fc from 'fast-check';
import {
  arbitraryDeed,
  arbitraryFewWishes,
  arbitraryLongTable,
  arbitraryTable,
  arbitraryWishes,
} from '../../sheet/write/arbitrary-race';
import { play } from '../../sheet/write/play-race';
import { demand, type Target, target } from '../target';

/** Of the command's 2,000 runs it makes 20,000 races. */
const SHARE = 500;

const race = fc.record({
  table: arbitraryTable,
  wishes: arbitraryWishes,
  seen: fc.constantFrom('no' as const, 'snapshot' as const, 'sized' as const),
  n: fc.integer({ min: 1, max: 26 }),
  deed: arbitraryDeed,
});

const longRace = fc.record({
  table: arbitraryLongTable,
  wishes: arbitraryFewWishes,
  n: fc.integer({ min: 1, max: 20 }),
  deed: arbitraryDeed,
});

function fine(wrong: readonly unknown[]): void {
  demand(wrong.length === 0, `틀린 칸: ${JSON.stringify(wrong).slice(0, 300)}`);
}

export const raceTargets: readonly Target[] = [
  target('쓰는 동안의 판매자', SHARE, race, ({ table, wishes, seen, n, deed }) =>
    fine(play(table, { ...wishes, seen }, [{ n, deed }]).wrong),
  ),
  target('긴 탭을 쓰는 동안의 판매자', SHARE, longRace, ({ table, wishes, n, deed }) =>
    fine(play(table, wishes, [{ n, deed }]).wrong),
  ),
];
