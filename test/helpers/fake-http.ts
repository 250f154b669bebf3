import type { Http, HttpAnswer, HttpRequest } from '../../src/ports';

/** Answers of one path: in order, the last one again and again; or made from the request. */
type Script = readonly HttpAnswer[] | ((request: HttpRequest) => HttpAnswer);

/** An Http that answers by path as it was told to, and remembers what it was asked, batch by batch. */
export function fakeHttp(scripts: Record<string, Script>, whileAnswering: () => void = () => {}) {
  const batches: HttpRequest[][] = [];
  const used = new Map<string, number>();

  function answer(request: HttpRequest): HttpAnswer {
    const path = request.url.replace(/^https:\/\/[^/]+/, '').replace(/\?.*$/, '');
    const script = scripts[path];
    if (script === undefined) return { lost: true, reason: `이 경로는 대본에 없습니다: ${path}` };
    if (typeof script === 'function') return script(request);
    const turn = used.get(path) ?? 0;
    used.set(path, turn + 1);
    return script[Math.min(turn, script.length - 1)]!;
  }

  const http: Http = {
    fetchAll(requests) {
      batches.push([...requests]);
      const answers = requests.map(answer);
      whileAnswering();
      return answers;
    },
  };
  return Object.assign(http, { batches, requests: () => batches.flat() });
}

/** The text that a request carries; `{}` where it carries none. */
export const textIn = (request: HttpRequest | undefined): string =>
  typeof request?.body === 'string' ? request.body : '{}';

/** An answer that came, with any body. */
export function answered(status: number, body: string, headers: Record<string, string> = {}): HttpAnswer {
  return { lost: false, status, headers, body };
}

/** An answer of a mall that works: its envelope around `data`. */
export function accepted(data: unknown): HttpAnswer {
  return answered(200, JSON.stringify({ resultCode: 200, data }));
}

/** No answer came. */
export const lost: HttpAnswer = { lost: true, reason: '시간 초과' };
