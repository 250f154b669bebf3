import { mallRequest } from '../../local/mall-kit/http';
import type { LocalMall } from '../../local/malls/wemakeprice/mall';
import type { Http, HttpAnswer, HttpRequest } from '../../src/ports';

/** An Http that asks a mall of this process, without a network between; a connection that the mall cuts loses the answer. */
export function httpTo(mall: LocalMall): Http {
  return { fetchAll: (requests) => requests.map((request) => answerOf(mall, request)) };
}

function answerOf(mall: LocalMall, { method, url, headers, body = '' }: HttpRequest): HttpAnswer {
  const reply = mall.handle(mallRequest({ method, url, headers, body }));
  return reply.effects?.cut
    ? { lost: true, reason: '연결이 끊겼습니다' }
    : { lost: false, status: reply.status, headers: reply.headers, body: reply.body };
}
