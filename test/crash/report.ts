/** What the trials came to, as lines for people. */
import type { Outcome } from './trials';

const SHOWN = 3;
const LENGTH = 300;

const number = (value: number): string => value.toLocaleString('ko');

export function lineOf({ story, fault, places, tried, compared, differences }: Outcome): string {
  const counts = `호출 ${number(places)}, 시도 ${number(tried)}, 비교한 칸 ${number(compared)}, 다름 ${differences.length}`;
  return `${story} · ${fault}: ${counts}`;
}

/** The first few of what is different. */
export const detailsOf = ({ differences }: Outcome): string[] =>
  differences
    .slice(0, SHOWN)
    .flatMap(({ place, at, lines }) => [
      `  ${place}번째 호출(${at})에서:`,
      ...lines.slice(0, 2 * SHOWN).map((line) => `    ${line.slice(0, LENGTH)}`),
    ]);

export function totalOf(outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number) => number(outcomes.reduce((all, one) => all + count(one), 0));
  const [places, tried, compared] = [sum((one) => one.places), sum((one) => one.tried), sum((one) => one.compared)];
  return `모두: 호출 ${places}, 시도 ${tried}, 비교한 칸 ${compared}, 다름 ${sum((one) => one.differences.length)}`;
}
