/** `npm run test:fuzz [-- --runs N --seed S]`: feeds every reader and writer with what nobody has checked, and prints the figures. */
import { parseArgs } from 'node:util';
import { type Tried, tryTarget } from './target';
import { targets } from './targets';
import { raceTargets } from './targets/races';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 2_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
/** One input may take so long, and no longer. */
const MOST_SECONDS = 5;

const say = (line: string) => void process.stdout.write(`${line}\n`);

const row = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;

function tell({ name, cases, seconds, defect }: Tried): void {
  say(row([name, cases.toLocaleString('en-US'), seconds.toFixed(1), defect ? '1' : '0']));
}

async function play(): Promise<void> {
  say(`씨앗 ${seed}, 대상마다 ${runs}건을 기준으로 합니다. 같은 씨앗은 같은 입력입니다.\n`);
  say(row(['대상', '시도한 입력', '초', '결함']));
  say(row(['---', '---', '---', '---']));
  const tried: Tried[] = [];
  for (const target of [...targets, ...raceTargets]) {
    const one = await tryTarget(target, runs, seed, MOST_SECONDS);
    tell(one);
    tried.push(one);
  }
  const defects = tried.flatMap(({ name, defect }) => (defect ? [{ name, ...defect }] : []));
  say(`\n모두 ${tried.reduce((sum, { cases }) => sum + cases, 0).toLocaleString('en-US')}건, 결함 ${defects.length}건`);
  for (const { name, message, input, path } of defects) say(`\n${name} (path ${path}): ${message}\n입력: ${input}`);
  process.exitCode = defects.length > 0 ? 1 : 0;
}

play().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
