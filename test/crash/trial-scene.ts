/** A scene that goes on from a kept moment, on a line that can lose answers; it knows everything that ever reached the mall. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import {
  type FetchAnswer,
  type FetchRequest,
  type RuntimeOptions,
  type Transport,
  virtualClock,
} from '../../local/apps-script';
import { createMall } from '../../local/malls/wemakeprice/mall';
import { liveStateOf } from '../helpers/order-shop';
import { openScene, type Scene, transportTo } from '../helpers/scene';

/** Everything of a scene: another one goes on from it without reaching the first. */
export interface Moment {
  /** Epoch milliseconds. */
  now: number;
  /** Of the same scene, equal as long as nothing has changed in it. */
  mark: string;
  /** What stood in it, for `deserialize`. */
  bytes: Buffer;
}

interface Standing extends ReturnType<typeof liveStateOf> {
  /** The writes that took effect until then, as texts. */
  written: string[];
}

/** What becomes of a request on the way: it never arrives, its answer never comes back, or it lacks an item of its list. */
export type Loss = 'request' | 'answer' | 'first' | 'last';

/** The line to the mall; both are called for each request, counted from 1 in this scene. */
export interface Line {
  lose?(nth: number): Loss | undefined;
  /** After the mall has done it and before anybody knows: a batch may be cut short here. */
  reached?(path: string): void;
}

export interface TrialScene extends Scene {
  line: Line;
  /** All writes that took effect, before the moment too, whether or not their answers arrived. */
  written: string[];
}

export function sceneAt(moment: Moment, given: Partial<RuntimeOptions> = {}): TrialScene {
  const { workbook, state, mall: held, now, written } = deserialize(moment.bytes) as Standing;
  const clock = virtualClock(now, { frozen: true });
  // The promise is the product's: a mall that refuses what is done already would keep it in its place.
  const mall = createMall({ state: held, realTime: () => clock.now(), lenient: true });
  const line: Line = {};
  const options = {
    ...given,
    workbook,
    state,
    clock,
    mall,
    transport: transportOn(line, noting(written, transportTo(mall))),
  };
  return Object.assign(openScene(options), { line, written });
}

/** Keeps what the mall took on, as it says itself. */
function noting(written: string[], send: Transport): Transport {
  return (requests) =>
    requests.flatMap((request) => {
      const answers = send([request]);
      const [answer] = answers;
      const isWrite = new URL(request.url).pathname.includes('/in/');
      if (isWrite && answer && !('failure' in answer) && answer.status === 200 && !isRefusal(String(answer.body))) {
        written.push(`${request.url.slice(request.url.lastIndexOf('/') + 1)} ${request.body}`);
      }
      return answers;
    });
}

/** The mall says no to a write inside a 200 too. */
const isRefusal = (body: string): boolean => /"returnKey":\s*0\b/.test(body);

function transportOn(line: Line, send: Transport): Transport {
  let count = 0;
  const one = (request: FetchRequest): FetchAnswer => {
    count += 1;
    const loss = line.lose?.(count);
    if (loss === 'request') return LOST;
    const [answer = LOST] = send([request]);
    line.reached?.(new URL(request.url).pathname);
    if (loss === 'first' || loss === 'last') return without(loss, answer);
    return loss === 'answer' ? LOST : answer;
  };
  return (requests) => requests.map(one);
}

/** A list lacks an item; anything else is as it was. */
function without(place: 'first' | 'last', answer: FetchAnswer): FetchAnswer {
  if ('failure' in answer) return answer;
  const content = JSON.parse(String(answer.body)) as { data?: unknown };
  const { data } = content;
  const leaveOut = (items: unknown[]) => (place === 'first' ? items.shift() : items.pop());
  if (Array.isArray(data)) leaveOut(data);
  else if (typeof data === 'object' && data !== null)
    for (const part of Object.values(data)) if (Array.isArray(part)) leaveOut(part);
  return { ...answer, body: JSON.stringify(content) };
}

const LOST: FetchAnswer = { failure: '연결이 끊겼습니다.' };

export function momentOf(scene: Scene | TrialScene): Moment {
  const standing: Standing = { ...liveStateOf(scene), written: 'written' in scene ? scene.written : [] };
  const bytes = serialize(standing);
  return { now: standing.now, mark: createHash('sha1').update(bytes).digest('hex'), bytes };
}
