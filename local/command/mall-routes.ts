/** Where requests to malls go: each host that an adapter asks to the server that stands in for its mall. */

import type { RuntimeClock, RuntimeOptions } from '../apps-script';
import { realmTimeHeader } from '../mall-kit/realm-time';
import { UsageError } from './usage';

/** An adapter, as far as its requests need a way. */
export interface AskedMall {
  readonly name: string;
  /** The origins that it asks. */
  readonly hosts: readonly string[];
}

export interface MallServer {
  /** As 제휴몰 says it. */
  name: string;
  /** Origin of the server. */
  url: string;
}

/** What a runtime needs to reach these servers, telling them its time. Throws a UsageError for a mall that nobody knows. */
export function mallRouting(
  servers: readonly MallServer[],
  malls: readonly AskedMall[],
  clock: RuntimeClock,
): Pick<RuntimeOptions, 'routes' | 'routeHeaders'> {
  const ways = servers.flatMap(({ name, url }) => hostsOf(name, malls).map((host) => [host, url]));
  return { routes: Object.fromEntries(ways), routeHeaders: () => realmTimeHeader(clock.now()) };
}

function hostsOf(name: string, malls: readonly AskedMall[]): readonly string[] {
  const mall = malls.find((each) => each.name === name);
  if (mall) return mall.hosts;
  const known = malls.map((each) => each.name).join(', ');
  throw new UsageError(`--mall ${name}: 모르는 제휴몰입니다(아는 제휴몰: ${known}).`);
}

/** What to say of a host that was asked and for which no server stands in: nothing was sent there. */
export function notSent(host: string, malls: readonly AskedMall[]): string {
  const mall = malls.find(({ hosts }) => hosts.includes(host));
  if (!mall) return `${host}: 보내지 않았습니다. 이 주소를 맡은 로컬 서버가 없습니다.`;
  return `${host}: 보내지 않았습니다. 서버를 켜고(npm run mall -- ${mall.name}) --mall ${mall.name}=http://127.0.0.1:포트를 주세요.`;
}
