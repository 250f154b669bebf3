/** What the tests ask of the stories: each is played in peace once a file of tests, then struck. */
import { faults } from './faults';
import { type Played, play } from './played';
import { detailsOf, lineOf } from './report';
import { stories } from './stories';
import { type Choice, tryFault } from './trials';

/** The same each time in tests; the command draws another one and prints it. */
export const seed = 20261123;

const played = new Map<string, Played>();

/** A story that was played in peace. Throws an Error for a name that no story has. */
export function storyNamed(name: string): Played {
  const known = played.get(name);
  if (known) return known;
  const story = stories.find((one) => one.name === name);
  if (!story) throw new Error(`${name}: 없는 이야기입니다.`);
  const fresh = play(story);
  played.set(name, fresh);
  return fresh;
}

/** Everything that is different, as a person reads it. */
export function found(story: string, fault: string, choice: Choice): string[] {
  const wanted = faults.find(({ name }) => name === fault);
  if (!wanted) throw new Error(`${fault}: 없는 탈입니다.`);
  const outcome = tryFault(storyNamed(story), wanted, choice);
  return outcome.differences.length === 0 ? [] : [`씨앗 ${choice.seed}`, lineOf(outcome), ...detailsOf(outcome)];
}
