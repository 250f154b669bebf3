/** A month of a shop: a tick every two hours with drift, orders, claims and questions, a seller at work, and random troubles. */
import { virtualClock } from '../../local/apps-script';
import { type Random, randomFrom } from '../../local/mall-kit/random';
import { createMall, type LocalMall } from '../../local/malls/wemakeprice/mall';
import { attempt } from '../crash/story';
import { openScene, type Scene } from '../helpers/scene';
import { disagreements } from './agreement';
import { buyersAct } from './buyers';
import { type Measure, measureOf } from './measures';
import { sellerEdits, sellerWorks } from './seller';
import { troubled } from './troubles';

export interface Wish {
  days: number;
  ordersPerDay: number;
  seed: number;
  /** One execution in so many is troubled; ten when missing. */
  oneIn?: number;
  /** Told after each day. */
  tell?(day: number, measure: Measure): void;
}

export interface Month {
  orders: number;
  ticks: number;
  troubles: number;
  /** Of each tick in which nothing went wrong. */
  measures: Measure[];
  compared: number;
  differences: string[];
  /** Writes that the mall took more than once; it is lenient, and refuses none. */
  repeats: string[];
}

const START = Date.parse('2026-11-02T08:00:00+09:00');
const MINUTE = 60_000;
const ONE_IN = 10;
const TICKS_A_DAY = 12;
/** At 10 and at 16 o'clock, when the tick has been. */
const WORKING = [1, 4];
/** Days at the end without orders and troubles, in which everything comes to rest. */
const REST_DAYS = 3;

export function liveThrough({ days, ordersPerDay, seed, oneIn = ONE_IN, tell }: Wish): Month {
  const random = randomFrom({ seed });
  const clock = virtualClock(START, { frozen: true });
  const mall = createMall({ seed, realTime: () => clock.now(), lenient: true });
  const repeats = noteRepeats(mall);
  const scene = openScene({ clock, mall, answerYes: true });
  scene.setUp();
  const troubling: Troubling = (work) => {
    if (troubled(scene, random, oneIn, work)) month.troubles += 1;
  };
  const month: Month = { orders: 0, ticks: 0, troubles: 0, measures: [], compared: 0, differences: [], repeats };
  for (let day = 0; day < days + REST_DAYS; day += 1) {
    const isBusy = day < days;
    for (let tick = 0; tick < TICKS_A_DAY; tick += 1) {
      if (isBusy) month.orders += buyersAct(scene, random, Math.round(ordersPerDay / TICKS_A_DAY));
      scene.buyer.forgetRequests();
      oneTick(scene, random, month, isBusy ? troubling : undefined);
      if (WORKING.includes(tick)) sellerWorks(scene, isBusy ? troubling : attempt);
      if (isBusy && random.below(4) === 0) sellerEdits(scene, random);
    }
    tell?.(day + 1, month.measures[month.measures.length - 1] ?? measureOf(scene));
  }
  const end = disagreements(scene);
  return { ...month, compared: end.compared, differences: end.differences };
}

/** Does the work, maybe with a trouble. */
type Troubling = (work: () => void) => void;

/** Keeps every write that the mall has taken before, word for word. */
function noteRepeats(mall: LocalMall): string[] {
  const taken = new Set<string>();
  const repeats: string[] = [];
  const { handle } = mall;
  mall.handle = (request) => {
    const reply = handle(request);
    const isTaken = request.path.includes('/in/') && reply.status === 200 && !/"returnKey":0\b/.test(reply.body);
    const line = `${request.path} ${request.body}`;
    if (isTaken && taken.has(line)) repeats.push(line);
    if (isTaken) taken.add(line);
    return reply;
  };
  return repeats;
}

/** Google's trigger comes early or late, now and then not at all, and now and then twice. */
function oneTick(scene: Scene, random: Random, month: Month, troubling: Troubling | undefined): void {
  scene.clock.advance((120 + (troubling ? random.below(21) - 10 : 0)) * MINUTE);
  const chance = troubling ? random.below(40) : -1;
  const times = chance === 0 ? 0 : chance === 1 ? 2 : 1;
  for (let time = 0; time < times; time += 1) {
    month.ticks += 1;
    scene.runtime.gate.reset();
    const before = month.troubles;
    const work = () => void scene.runtime.run('collectOnSchedule', [], { as: 'trigger' });
    (troubling ?? attempt)(work);
    if (month.troubles === before) month.measures.push(measureOf(scene));
  }
}
