/** `npm run test:mutants [-- --name 이름] [-- --mended]`: takes the guards out one by one in a copy; each must make its test fail. */
import { parseArgs } from 'node:util';
import { built, copyOfTree, mutated, removeCopy, sourceOf, type Verdict, verdictOf, writeSource } from './apply';
import { type Mutant, mutants } from './mutants.data';

const { values } = parseArgs({
  options: { name: { type: 'string', default: '' }, mended: { type: 'boolean', default: false } },
});
const chosen = mutants.filter(
  ({ name, mendedIn }) => name.includes(values.name) && (mendedIn !== undefined || !values.mended),
);
const say = (line: string) => process.stdout.write(`${line}\n`);

const WORDS: Readonly<Record<Verdict, string>> = {
  dead: '죽음',
  alive: '살아 있음: 시험이 알아차리지 못했습니다',
  broken: '해 보지 못함: 고침이 맞지 않거나 시험이 돌지 않았습니다',
};

/** Tests that pass as long as all guards stand; the failing of any other would say nothing. */
function soundTests(copy: string): ReadonlySet<string> {
  if (chosen.some(({ needsBundle }) => needsBundle) && !built(copy)) return new Set();
  const tests = new Map(chosen.map((mutant) => [testOf(mutant), mutant]));
  return new Set([...tests].flatMap(([test, mutant]) => (verdictOf(copy, mutant) === 'alive' ? [test] : [])));
}

const testOf = ({ test, says }: Mutant): string => `${test} ${says}`;

function tried(copy: string, mutant: Mutant, sound: ReadonlySet<string>): Verdict {
  const text = sourceOf(mutant, copy);
  const without = mutated(text, mutant);
  if (without === undefined || !sound.has(testOf(mutant))) return 'broken';
  writeSource(copy, mutant, without);
  const verdict = mutant.needsBundle && !built(copy) ? 'broken' : verdictOf(copy, mutant);
  writeSource(copy, mutant, text);
  return verdict;
}

const copy = copyOfTree();
try {
  const sound = soundTests(copy);
  const verdicts = chosen.map((mutant) => {
    const verdict = tried(copy, mutant, sound);
    say(`${mutant.name}: ${WORDS[verdict]} (${mutant.test})`);
    return verdict;
  });
  const dead = verdicts.filter((verdict) => verdict === 'dead').length;
  say(`지키는 것 ${verdicts.length}개를 하나씩 뺐고, ${dead}개를 시험이 알아차렸습니다.`);
  process.exitCode = dead === verdicts.length && dead > 0 ? 0 : 1;
} finally {
  removeCopy(copy);
}
