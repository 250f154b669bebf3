/** Goes on after a fault, in peace or struck once more, and compares the end with the undisturbed one. */
import type { HookActions, ServiceCall } from '../../local/apps-script';
import type { Random } from '../../local/mall-kit/random';
import { differences, endOf, othersSent } from './end-state';
import type { Traces } from './fault';
import type { Played } from './played';
import { attempt, type Story, settle } from './story';
import { UNTOUCHED } from './touched';
import type { TrialScene } from './trial-scene';

/** Goes on as the seller and the clock would, `second` lets it be struck once more, and says what is different in the end. */
export function compare(
  { story, starts, calls, endSince }: Played,
  trial: TrialScene,
  step: number,
  traces: Traces,
  second: Random | undefined,
): string[] {
  const { run, again = run } = story.steps[step]!;
  const told: (string | undefined)[] = [];
  if (second) {
    trial.clock.advance(2 * 60_000);
    const most = calls.filter((one) => one.step === step).length;
    told.push(struckAgain(trial, 1 + second.below(most), isDeathOnly(story) || second.below(2) === 0, again));
  }
  trial.clock.advance(2 * 60_000);
  told.push(attempt(() => again(trial)));
  // What nobody knows of is asked again later, as its row says.
  for (let time = 0; time < MOST_TIMES && isAnyUnknown(trial, story); time += 1) {
    trial.clock.advance(20 * 60_000);
    told.push(attempt(() => again(trial)));
  }
  for (const next of story.steps.slice(step + 1)) {
    next.before?.(trial);
    told.push(attempt(() => next.run(trial)));
  }
  settle(trial);
  const since = starts[0]!.now - (traces.backMs ?? 0);
  const touched = traces.touched ? { derived: story.derived, ...traces.touched } : UNTOUCHED;
  const [expected, end] = [endSince(since), endOf(trial, since, story)];
  const found = [...differences(expected, end, touched), ...(traces.sendsNothingElse ? othersSent(expected, end) : [])];
  return found.length === 0 ? [] : [...found, ...told.flatMap((text) => (text === undefined ? [] : [`  (${text})`]))];
}

/** The recovery itself dies at its nth call, or that call throws. */
function struckAgain(
  trial: TrialScene,
  nth: number,
  dies: boolean,
  again: (scene: TrialScene) => void,
): string | undefined {
  let count = 0;
  const strike = (_: ServiceCall, actions: HookActions) => {
    count += 1;
    if (count === nth) actions[dies ? 'kill' : 'fail']();
  };
  const stop = trial.runtime.gate.hook({ before: strike });
  const told = attempt(() => again(trial));
  stop();
  return told;
}

/** Where what fails would be asked for anew. */
const isDeathOnly = ({ faults }: Story): boolean => faults !== undefined && !faults.includes('서버 오류');

const MOST_TIMES = 3;

const isAnyUnknown = (scene: TrialScene, { tabs }: Story): boolean =>
  tabs.some(
    (tab) =>
      scene.runtime.workbook.sheets.some(({ name }) => name === tab) &&
      scene.rows(tab).some((row) => row['결과'] === '확인필요' || row['전송상태'] === '전송중'),
  );
