/** Measures one task: what Google would charge for (calls, cells), and what it costs here (CPU, memory). */
import { tasks } from './tasks';

export interface Measured {
  /** Calls that read or change the sheet. */
  calls: number;
  /** Cells read and written. */
  cells: number;
  /** User and system time of the work alone, without what prepared it. */
  cpuSeconds: number;
  /** Most that the process ever held, its preparation included. */
  megabytes: number;
}

/** Throws for an unknown task, and when the task did not come to its end. */
export function measure(name: string, count: number): Measured {
  const task = tasks[name];
  if (!task) throw new Error(`「${name}」은(는) 모르는 측정입니다.`);
  const { scene, work, verify } = task(count);
  const { gate } = scene.runtime;
  gate.reset();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  const { byKind, cellsRead, cellsWritten } = gate.counts();
  verify();
  return {
    calls: byKind.cells + byKind.structure + byKind.format,
    cells: cellsRead + cellsWritten,
    cpuSeconds: (user + system) / 1_000_000,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
}
