/** `npm run test:mutants [-- --name 이름]`: takes the guards out one by one in a copy; each must make its test fail. */
import { parseArgs } from 'node:util';
import { built, copyOfTree, mutated, removeCopy, sourceOf, type Verdict, verdictOf, writeSource } from './apply';
import { type Mutant, mutants } from './mutants.data';

const { values } = parseArgs({ options: { name: { type: 'string', default: '' } } });
const chosen = mutants.filter(({ name }) => name.includes(values.name));
const say = (line: string) => process.stdout.write(`${line}\n`);

const WORDS: Readonly<Record<Verdict, string>> = {
  dead: '죽음',
  alive: '살아 있음: 시험이 알아차리지 못했습니다',
  broken: '해 보지 못함: 고침이 맞지 않거나 시험이 돌지 않았습니다',
};

/** The test must pass as long as the guard stands, else its failing says nothing. */
function tried(copy: string, mutant: Mutant): Verdict {
  const text = sourceOf(mutant, copy);
  const without = mutated(text, mutant);
  if (without === undefined) return 'broken';
  if (mutant.needsBundle && !built(copy)) return 'broken';
  if (verdictOf(copy, mutant) !== 'alive') return 'broken';
  writeSource(copy, mutant, without);
  const verdict = mutant.needsBundle && !built(copy) ? 'broken' : verdictOf(copy, mutant);
  writeSource(copy, mutant, text);
  return verdict;
}

const copy = copyOfTree();
try {
  const verdicts = chosen.map((mutant) => {
    const verdict = tried(copy, mutant);
    say(`${mutant.name}: ${WORDS[verdict]} (${mutant.test})`);
    return verdict;
  });
  const dead = verdicts.filter((verdict) => verdict === 'dead').length;
  say(`지키는 것 ${verdicts.length}개를 하나씩 뺐고, ${dead}개를 시험이 알아차렸습니다.`);
  process.exitCode = dead === verdicts.length && dead > 0 ? 0 : 1;
} finally {
  removeCopy(copy);
}
