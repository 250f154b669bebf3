/** Plays a story undisturbed, then once for each place at which a fault can strike, and compares the ends. */
import type { HookActions, ServiceCall } from '../../local/apps-script';
import { type Random, randomFrom } from '../../local/malls/wemakeprice/core/random';
import { withOwnTab } from './beside-rows';
import { differences, type End, endOf, linesOf, othersSent } from './end-state';
import type { CallFault, Fault, RequestFault, Traces } from './fault';
import { attempt, type Story, settle } from './story';
import { UNTOUCHED } from './touched';
import { type Moment, momentOf, sceneAt, type TrialScene } from './trial-scene';

/** A story that has been played once in peace. */
export interface Played {
  story: Story;
  /** The moment before each step's execution. */
  starts: readonly Moment[];
  calls: readonly { step: number; call: ServiceCall }[];
  requests: readonly { step: number; path: string }[];
  /** Times from `since` on (epoch milliseconds) are all alike. */
  endSince(since: number): End;
}

export interface Outcome {
  story: string;
  fault: string;
  /** Calls or requests at which it could strike. */
  places: number;
  /** Trials that were made: places that leave the same state behind are one. */
  tried: number;
  compared: number;
  differences: readonly { place: number; at: string; lines: readonly string[] }[];
}

export interface Choice {
  seed: number;
  /** At most so many places of each fault; all when missing. */
  sample?: number;
  /** Only calls of these kinds; all when missing. */
  kinds?: readonly ServiceCall['kind'][];
  /** What is done again is struck once more, somewhere, before it is done in peace. */
  twice?: boolean;
}

export function play(story: Story): Played {
  const begin = momentOf(withOwnTab(story.prepare()));
  const scene = sceneAt(begin, story.given);
  const starts: Moment[] = [];
  const calls: { step: number; call: ServiceCall }[] = [];
  const requests: { step: number; path: string }[] = [];
  story.steps.forEach(({ before, run }, step) => {
    before?.(scene);
    starts.push(momentOf(scene));
    const stop = scene.runtime.gate.hook({ before: (call) => void calls.push({ step, call }) });
    scene.line.reached = (path) => void requests.push({ step, path });
    const refused = attempt(() => run(scene));
    if (refused !== undefined) throw new Error(`${story.name}: ${refused}`);
    stop();
    delete scene.line.reached;
  });
  settle(scene);
  return { story, starts, calls, requests, endSince: (since) => endOf(scene, since, story) };
}

export function tryFault(played: Played, fault: Fault, choice: Choice): Outcome {
  if (fault.at === 'moment') return tryDeaths(played, fault.name, choice);
  const struck = fault.at === 'call' ? callPlaces(played, fault, choice) : requestPlaces(played, fault);
  const chosen = sampled(struck, choice);
  const seen = new Set<string>();
  const found = chosen.flatMap((place) => {
    const random = randomFrom({ seed: choice.seed + place.nth });
    const { trial, traces } =
      fault.at === 'call' ? strikeCall(played, fault, place, random) : strikeRequest(played, fault, place);
    traces?.mend?.();
    const again = choice.twice ? random : undefined;
    const isKnown = traces === undefined && isSeen(seen, place.step, trial);
    return isKnown ? [] : { ...place, lines: compare(played, trial, place.step, traces ?? {}, again) };
  });
  return outcomeOf(played, fault.name, struck.length, found);
}

/** What comes after a struck execution depends on nothing but the state that it left: each one is gone on from once. */
function isSeen(seen: Set<string>, step: number, trial: TrialScene): boolean {
  const mark = `${step} ${momentOf(trial).mark}`;
  if (seen.has(mark)) return true;
  seen.add(mark);
  return false;
}

interface Place {
  step: number;
  /** Of the step's calls or requests, counted from 1. */
  nth: number;
  at: string;
}

function callPlaces({ calls }: Played, fault: CallFault, { kinds }: Choice): Place[] {
  const isWorth = (call: ServiceCall) => fault.isWorth(call) && (kinds?.includes(call.kind) ?? true);
  return inSteps(calls.map(({ step, call }) => ({ step, at: call.name, isWorth: isWorth(call) }))).filter(
    (place) => place.isWorth,
  );
}

const requestPlaces = ({ requests }: Played, { isWorth = () => true }: RequestFault): Place[] =>
  inSteps(requests.map(({ step, path }) => ({ step, at: path, path }))).filter(({ path }) => isWorth(path));

function inSteps<Each extends { step: number }>(all: readonly Each[]): (Each & { nth: number })[] {
  const counts = new Map<number, number>();
  return all.map((each) => {
    const nth = (counts.get(each.step) ?? 0) + 1;
    counts.set(each.step, nth);
    return { ...each, nth };
  });
}

interface Struck {
  trial: TrialScene;
  traces: Traces | undefined;
}

function strikeCall({ story, starts }: Played, fault: CallFault, { step, nth }: Place, random: Random): Struck {
  const trial = sceneAt(starts[step]!, story.given);
  let count = 0;
  let traces: Traces | undefined;
  const strike = (_: ServiceCall, actions: HookActions) => {
    count += 1;
    if (count !== nth) return;
    stop();
    traces = fault.strike({ trial, story, actions, random });
  };
  const stop = trial.runtime.gate.hook({ [fault.when]: strike });
  attempt(() => story.steps[step]!.run(trial));
  stop();
  return { trial, traces };
}

function strikeRequest({ story, starts }: Played, { loss, lasts }: RequestFault, { step, nth }: Place): Struck {
  const trial = sceneAt(starts[step]!, story.given);
  trial.line.lose = (request) => (request === nth || (lasts && request > nth) ? loss : undefined);
  attempt(() => story.steps[step]!.run(trial));
  delete trial.line.lose;
  return { trial, traces: undefined };
}

/**
 * A death after each call and after each request of a batch that reached the mall. What a death leaves behind is the state
 * of that moment and nothing else, so each distinct state is tried once, and stands for every call that left it.
 */
function tryDeaths(played: Played, name: string, choice: Choice): Outcome {
  const { story, starts } = played;
  const found: (Place & { lines: readonly string[] })[] = [];
  let places = 0;
  const random = randomFrom({ seed: choice.seed });
  const share = choice.sample === undefined ? 1 : choice.sample / Math.max(played.calls.length, 1);
  starts.forEach((start, step) => {
    const scene = sceneAt(start, story.given);
    const seen = new Set<string>();
    const die = (at: string) => {
      places += 1;
      if (share < 1 && random.below(1_000_000) >= share * 1_000_000) return;
      const moment = momentOf(scene);
      if (seen.has(moment.mark)) return;
      seen.add(moment.mark);
      const trial = sceneAt(moment, story.given);
      const again = choice.twice ? randomFrom({ seed: choice.seed + places }) : undefined;
      found.push({ step, nth: places, at, lines: compare(played, trial, step, {}, again) });
    };
    scene.runtime.gate.hook({ after: ({ name: call }) => die(call) });
    scene.line.reached = () => die('요청이 닿은 뒤');
    story.steps[step]!.run(scene);
  });
  return outcomeOf(played, name, places, found);
}

/** Goes on as the seller and the clock would, `second` lets it be struck once more, and says what is different in the end. */
function compare(
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

function sampled(places: readonly Place[], { seed, sample }: Choice): readonly Place[] {
  if (sample === undefined || sample >= places.length) return places;
  const random = randomFrom({ seed });
  const left = [...places];
  return Array.from({ length: sample }, () => left.splice(random.below(left.length), 1)[0]!);
}

function outcomeOf(
  { story, starts, endSince }: Played,
  fault: string,
  places: number,
  found: readonly (Place & { lines: readonly string[] })[],
): Outcome {
  return {
    story: story.name,
    fault,
    places,
    tried: found.length,
    compared: found.length * linesOf(endSince(starts[0]!.now)),
    differences: found.flatMap(({ nth, at, lines }) => (lines.length > 0 ? [{ place: nth, at, lines }] : [])),
  };
}
