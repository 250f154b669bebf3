/** The fuzzer's targets with a bounded number of inputs; `npm run test:fuzz` tries as many as one likes. */
import { tryTarget } from './target';
import { targets } from './targets';

const RUNS = 250;
const SEED = Number(process.env['FC_SEED'] ?? 20261123);

it.each(targets.map((target) => [target.name, target] as const))(
  '%s: 무엇이 들어와도 값이거나 한국어로 말하는 거절이고, 다른 곳을 건드리지 않는다',
  async (_, target) => {
    const { cases, defect } = await tryTarget(target, RUNS, SEED);
    expect(defect).toBeUndefined();
    expect(cases).toBeGreaterThanOrEqual(1);
  },
);
