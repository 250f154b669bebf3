/** How the peers (peers/) are set to work: which program, over which rows, in which of the two ways. */
import { demoApiKey, demoUserId } from '../../local/malls/wemakeprice/core/accounts';
import { kstDate } from '../../src/rules/kst';
import { remoteZips } from '../../src/rules/remote-area.data';
import { type Scene, START } from '../helpers/scene';
import { type Prepared, peerWays } from './task';

export type CollectingJob = 'orders' | 'claims' | 'inquiries' | 'notices';

/** Both ways of the same program. */
function bothWays(functionName: string, args: object): Prepared['ways'] {
  const known = { apiKey: demoApiKey, userId: demoUserId, remoteZips };
  return Object.fromEntries(
    peerWays.map((way): [string, Prepared['ways'][typeof way]] => [
      way,
      ({ peer }) => peer(functionName, { ...known, ...args, way }),
    ]),
  );
}

/** `mode` is what 연동이력 says of it. */
export const peersCollect = (jobs: readonly CollectingJob[], mode: '수동' | '자동'): Prepared['ways'] =>
  bothWays('collect', { jobs, mode });

/** 실행 of one 작업. */
export const peersAct = (name: string): Prepared['ways'] => bothWays('act', { name });

export const peersCheck = (tab: string): Prepared['ways'] => bothWays('check', { tab });

/**
 * The peers, too, have collected before: until then, and what is asked once a day on that day. The add-on's look at lists of
 * the last days, which the peers do not have, is over for the day.
 */
export function rememberForPeers({ runtime, clock }: Scene, until: string = START): void {
  const { documentProperties } = runtime.state;
  documentProperties['peer'] = JSON.stringify({ until, noticesOn: until.slice(0, 10) });
  for (const lists of ['orderLists', 'claimLists', 'inquiryLists'])
    documentProperties[`looked-at:${lists}:위메프:${demoUserId}`] = kstDate(clock.now());
}
