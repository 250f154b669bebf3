/** Tells a local mall's server what time it is, so that sheet and mall agree. */
import type { MallServer } from './mall-routes';

/** A server without a clock of that kind (404) keeps its own. Throws an Error in Korean when it does not answer. */
export async function setMallClock(mall: MallServer, now: number): Promise<void> {
  const { url } = mall;
  const answer = await post(mall, '/_test/clock', { now: koreanTime(now) });
  if (!answer.ok && answer.status !== 404) {
    throw new Error(`${url}: 서버의 시계를 맞출 수 없습니다(${answer.status}).`);
  }
}

async function post({ name, url }: MallServer, path: string, body: object): Promise<Response> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    return await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch (error) {
    throw new Error(`${url}: ${name} 서버가 응답하지 않습니다. 서버를 먼저 켜세요.`, { cause: error });
  }
}

/** `2026-11-23T10:00:00+09:00` */
function koreanTime(now: number): string {
  return new Date(now + 9 * 3_600_000).toISOString().replace(/(?:\.000)?Z$/, '+09:00');
}
