/** What reaches a mall: directly, or by this person's relay; and what to do where the mall refuses the relay's address. */
import type { MallAdapter } from '../mall/port/mall';
import { MallError } from '../mall/port/outcome';
import type { Http, Outside } from '../ports';
import { relayedHttp } from '../relay/relayed-http';
import { josa } from '../rules/josa';
import { type RelayPlace, relayKeyOf, savedRelay } from './relay';
import { askAddress } from './relay-address';

type Where = RelayPlace & Pick<Outside, 'http' | 'clock' | 'crypto'>;
type Route = Pick<MallAdapter, 'name' | 'via'>;

/** Throws `MallError` where the mall needs a relay and this person has saved none. */
export function httpFor(where: Where, { name, via }: Route): Http {
  if (via === 'direct') return where.http;
  const relay = savedRelay(where);
  if (!relay) {
    throw new MallError(
      'auth',
      josa`${name}은(는) 등록한 주소에서 온 요청만 받습니다. 사이드바의 「계정」에서 「중계 서버」를 저장해 주세요.`,
    );
  }
  return relayedHttp(where, { relay: relayKeyOf(relay), mall: via.relayId });
}

/** A mall's refusal of the address is thrown on with that address, as the mall or the relay names it, and where it is registered. */
export function sayingWhereToRegister(where: Where, { name, via }: Route, ask: () => void): void {
  try {
    ask();
  } catch (error) {
    const relay = via === 'direct' ? undefined : savedRelay(where);
    if (via === 'direct' || !relay || !(error instanceof MallError) || error.kind !== 'address') throw error;
    const address = error.refusedAddress ?? askAddress(where, relay).relay.outgoing;
    const words =
      josa`${name}에 등록되지 않은 주소입니다. 이 주소 ${address || '(중계 서버의 --ip)'}을(를) ${via.registerAt}에 등록하고 ` +
      `잠시 뒤 다시 시험하세요. (${error.userMessage})`;
    throw new MallError('address', words, address);
  }
}
