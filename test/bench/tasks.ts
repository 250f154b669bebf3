/** Everything that is measured. A new job is one entry in one of these lists. */
import type { BenchTask } from './task';
import { actingTasks } from './tasks/acting';
import { checkingTasks } from './tasks/checking';
import { collectingTasks } from './tasks/collecting';
import { dayTasks } from './tasks/day';

export const tasks: readonly BenchTask[] = [...collectingTasks, ...actingTasks, ...checkingTasks, ...dayTasks];
