/** Measures one way of one task: what Google would charge for, and what it costs here. */

import { josa } from '../../src/rules/josa';
import { EndlessWorkError, type Way } from './task';
import { tasks } from './tasks';
import { type Counts, openWorkshop } from './workshop';

export interface Measured extends Counts {
  /** User and system time of the work alone, without what prepared it. */
  cpuSeconds: number;
  /** Most that the process ever held, its preparation included. */
  megabytes: number;
  /** False when it was killed again and again. */
  ended: boolean;
}

/** Throws for an unknown task or way, and when the work did not come to what it should. */
export function measure(name: string, way: Way, rows: number): Measured {
  const task = tasks.find((one) => one.name === name);
  if (!task) throw new Error(josa`「${name}」은(는) 모르는 측정입니다.`);
  const { scene, ways, verify } = task.prepare(rows);
  const work = ways[way];
  if (!work) throw new Error(josa`「${name}」에는 「${way}」이(가) 없습니다.`);
  const { bench, counts } = openWorkshop(scene);
  const before = process.cpuUsage();
  const ended = endsBy(() => work(bench));
  const { user, system } = process.cpuUsage(before);
  if (ended) verify();
  return {
    ...counts(),
    cpuSeconds: (user + system) / 1_000_000,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
    ended,
  };
}

function endsBy(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof EndlessWorkError) return false;
    throw error;
  }
}
