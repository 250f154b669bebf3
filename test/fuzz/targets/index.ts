/** Everything that is fuzzed. */
import type { Target } from '../target';
import { answerTargets } from './answers';
import { callTargets } from './calls';
import { cellTargets } from './cells';
import { fileTargets } from './files';
import { listTargets } from './lists';
import { pasteTargets } from './pastes';
import { textTargets } from './texts';
import { writeTargets } from './writes';

export const targets: readonly Target[] = [
  ...cellTargets,
  ...writeTargets,
  ...pasteTargets,
  ...listTargets,
  ...textTargets,
  ...callTargets,
  ...answerTargets,
  ...fileTargets,
];
