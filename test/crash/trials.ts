/** Plays a story once for each place at which a fault can strike, and compares the ends. */
import type { HookActions, ServiceCall } from '../../local/apps-script';
import { type Random, randomFrom } from '../../local/mall-kit/random';
import { linesOf } from './end-state';
import type { CallFault, Fault, RequestFault, Traces } from './fault';
import type { Played } from './played';
import { compare } from './recovery';
import { attempt } from './story';
import { momentOf, sceneAt, type TrialScene } from './trial-scene';

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
