/** A mall's clock: it shows the real time until it is set, and then stands until it is moved. */
import * as z from 'zod';
import { timeText } from '../kst';
import type { MallWorld } from '../world';
import { type Stage, type StageRoute, takeStage } from './route';

const minute = 60_000;
const setting = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advanceMinutes: z.number().positive() }),
  z.strictObject({ real: z.literal(true) }),
]);

const path = '/_test/clock';

export const clockRoutes: readonly StageRoute<MallWorld>[] = [
  { method: 'GET', path, answer: shown },
  {
    method: 'POST',
    path,
    answer(stage, body) {
      const asked = takeStage(setting, body);
      const { world } = stage;
      if ('now' in asked) world.state.clock = Date.parse(asked.now);
      else if ('real' in asked) world.state.clock = null;
      else world.state.clock = world.nowMillis() + Math.round(asked.advanceMinutes * minute);
      return shown(stage);
    },
  },
];

/** `now` as ISO text in UTC, `kst` as Korean malls write it. */
function shown({ world }: Stage<MallWorld>) {
  const millis = world.nowMillis();
  return { now: new Date(millis).toISOString(), kst: timeText(millis), standing: world.state.clock !== null };
}
