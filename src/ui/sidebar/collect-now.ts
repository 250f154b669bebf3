/** 주문·클레임·문의 지금 가져오기: all that collects, one after the other, and one sum at the end. */
import { showStatus } from './page';
import { runAll } from './run';
import { ask } from './server';

export async function collectNow(): Promise<void> {
  const { jobs } = await ask('collectingJobs', {});
  const runs = await runAll(jobs);
  const { message, isBroken } = await ask('collectionNews', { runIds: runs.map(({ runId }) => runId) });
  showStatus(message, isBroken);
}
