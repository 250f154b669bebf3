/** `npm run test:crash [-- --all --twice --story 이름 --fault 이름 --seed N --sample N]`: plays stories with faults and prints what came of it. */
import { parseArgs } from 'node:util';
import { faults } from './faults';
import { play } from './played';
import { detailsOf, lineOf, totalOf } from './report';
import { stories } from './stories';
import { tryFault } from './trials';

const USUAL_SAMPLE = 20;

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    twice: { type: 'boolean', default: false },
    story: { type: 'string' },
    fault: { type: 'string' },
    seed: { type: 'string' },
    sample: { type: 'string', default: String(USUAL_SAMPLE) },
  },
});

const seed = Number(values.seed ?? Date.now() % 1_000_000);
const choice = { seed, twice: values.twice, ...(values.all ? {} : { sample: Number(values.sample) }) };
const say = (line: string) => process.stdout.write(`${line}\n`);
const isNamed =
  (wanted: string | undefined) =>
  ({ name }: { name: string }) =>
    wanted === undefined || name === wanted;

say(`씨앗 ${seed}, ${values.all ? '모든 호출' : `탈마다 ${values.sample}곳`}`);
const outcomes = stories.filter(isNamed(values.story)).flatMap((story) => {
  const played = play(story);
  const meant = faults.filter(({ name }) => story.faults?.includes(name) ?? true);
  return meant.filter(isNamed(values.fault)).map((fault) => {
    const outcome = tryFault(played, fault, choice);
    for (const line of [lineOf(outcome), ...detailsOf(outcome)]) say(line);
    return outcome;
  });
});
say(totalOf(outcomes));
process.exitCode = outcomes.some(({ differences }) => differences.length > 0) ? 1 : 0;
