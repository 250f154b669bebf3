/** Arguments of a job that make no sense end its run with a sentence for the seller, never with an error that nobody foresaw. */

import type { Run } from '../../src/engine/run';
import { jobs } from '../../src/jobs';
import { openHost } from './sheet-host';

const wrong = [{}, { input: { template: 1, courier: true, keys: 'x' } }, { keys: ['없는 키'], input: { options: '' } }];

it.each(jobs.map(({ name }) => [name]))('%s의 인자가 틀리면 무엇이 틀렸는지 한국어로 말하고 끝난다', (job) => {
  for (const args of wrong) {
    const host = openHost();
    const { runId } = host.ask('startJob', { job, ...args }) as Run;
    const { lines } = host.ask('continueJob', { runId }) as Run;
    const told = lines.map(({ text }) => text).join('\n');
    expect({ told, unforeseen: /예상하지 못한|ZodError/.test(told) }).toEqual({ told, unforeseen: false });
    expect(host.outside.log.lines).toEqual([]);
  }
});
