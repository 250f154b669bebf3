import type { FetchAnswer, FetchRequest } from '../../../local/apps-script';
import { openScript } from './script';

const MALL = 'https://mall.example.com';
const manifest = { timeZone: 'Asia/Seoul', urlFetchWhitelist: [`${MALL}/`] };

/** A mall that answers by path and remembers what it was asked. */
function mall(answers: Record<string, FetchAnswer> = {}) {
  const asked: FetchRequest[] = [];
  const transport = (requests: readonly FetchRequest[]) =>
    requests.map((request): FetchAnswer => {
      asked.push(request);
      return (
        answers[new URL(request.url).pathname] ?? {
          status: 200,
          headers: { 'Content-Type': 'text/plain' },
          body: request.url,
        }
      );
    });
  return { asked, script: openScript('', { manifest, transport }) };
}

const fetchOf = (path: string, options = '{}') => `UrlFetchApp.fetch('${MALL}${path}', ${options})`;

describe('UrlFetchApp', () => {
  it('방법, 머리글, 본문을 그대로 보내고 답을 준다', () => {
    const { asked, script } = mall();
    const given = script.go(`
      const answer = ${fetchOf('/orders?page=1', "{ method: 'post', contentType: 'application/json', payload: '{\"a\":1}', headers: { apiKey: 'K' }, timeoutSeconds: 5 }")};
      return [answer.getResponseCode(), answer.getContentText(), answer.getHeaders()['Content-Type']];
    `);
    expect(given).toEqual([200, `${MALL}/orders?page=1`, 'text/plain']);
    expect(asked).toEqual([
      {
        method: 'POST',
        url: `${MALL}/orders?page=1`,
        headers: { apiKey: 'K', 'Content-Type': 'application/json' },
        body: '{"a":1}',
        timeoutMs: 5000,
      },
    ]);
  });

  it('본문이 있으면 POST이고, 객체는 양식이 된다', () => {
    const { asked, script } = mall();
    script.go(fetchOf('/form', "{ payload: { 이름: '홍 길동', 수: 1 } }"));
    expect(asked[0]).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ 이름: '홍 길동', 수: '1' }).toString(),
    });
  });

  it('바이트로 준 본문은 바이트 그대로 보낸다', () => {
    const { asked, script } = mall();
    script.go(fetchOf('/euc-kr', '{ payload: [-80, -95] }'));
    expect(asked[0]?.body).toEqual(Buffer.from([0xb0, 0xa1]));
  });

  it('fetchAll은 답을 순서대로 준다', () => {
    const { script } = mall();
    const body = `return UrlFetchApp.fetchAll(['${MALL}/1', { url: '${MALL}/2' }, '${MALL}/3']).map((answer) => answer.getContentText())`;
    expect(script.go(body)).toEqual([`${MALL}/1`, `${MALL}/2`, `${MALL}/3`]);
  });

  it('400부터는 muteHttpExceptions가 없으면 던진다', () => {
    const { script } = mall({ '/broken': { status: 500, headers: {}, body: '<html>점검 중</html>' } });
    expect(() => script.go(fetchOf('/broken'))).toThrow(
      'returned code 500. Truncated server response: <html>점검 중</html>',
    );
    expect(script.go(`return ${fetchOf('/broken', '{ muteHttpExceptions: true }')}.getResponseCode()`)).toBe(500);
  });

  it('하나라도 답이 없으면 묶음 전체가 실패하지만 요청은 모두 나갔다', () => {
    const { asked, script } = mall({ '/cut': { failure: 'Address unavailable' } });
    const body = `UrlFetchApp.fetchAll(['${MALL}/1', '${MALL}/cut', '${MALL}/3'].map((url) => ({ url, muteHttpExceptions: true })))`;
    expect(() => script.go(body)).toThrow('Address unavailable');
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['허락 목록에 없는 곳', "UrlFetchApp.fetch('https://other.example.com/')", 'urlFetchWhitelist'],
    ['앞이 비슷한 곳', "UrlFetchApp.fetch('https://mall.example.com.evil.net/')", 'urlFetchWhitelist'],
    ['http', "UrlFetchApp.fetch('http://mall.example.com/')", 'urlFetchWhitelist'],
    ['주소가 아닌 글', "UrlFetchApp.fetch('mall')", 'Invalid argument'],
    ['null', 'UrlFetchApp.fetch(null)', 'signature'],
    ['모르는 설정', fetchOf('/', '{ mutedHttpExceptions: true }'), 'mutedHttpExceptions'],
    ['모르는 방법', fetchOf('/', "{ method: 'head' }"), 'method head'],
    ['Host 머리글', fetchOf('/', "{ headers: { Host: 'x' } }"), 'Header:Host'],
    ['줄이 바뀌는 머리글', fetchOf('/', '{ headers: { apiKey: "a\\r\\nb" } }'), 'Header:apiKey'],
    ['2KB를 넘는 주소', `UrlFetchApp.fetch('${MALL}/' + 'x'.repeat(2048))`, 'URL Length'],
    [
      '백 개를 넘는 머리글',
      fetchOf('/', "{ headers: Object.fromEntries(Array.from({ length: 101 }, (_, i) => ['h' + i, i])) }"),
      'headers',
    ],
  ])('%s은 보내지 않고 거절한다', (_, body, message) => {
    const { asked, script } = mall();
    expect(() => script.go(body)).toThrow(message);
    expect(asked).toEqual([]);
  });

  it('하루의 호출 수를 넘기면 보내지 않는다', () => {
    const asked: FetchRequest[] = [];
    const transport = (requests: readonly FetchRequest[]): FetchAnswer[] => {
      asked.push(...requests);
      return requests.map(() => ({ status: 200, headers: {}, body: '' }));
    };
    const script = openScript('', { manifest, transport, limits: { fetchesPerDay: 2 } });
    script.go(`UrlFetchApp.fetchAll(['${MALL}/1', '${MALL}/2'])`);
    expect(() => script.go(fetchOf('/3'))).toThrow('too many times for one day');
    expect(asked).toHaveLength(2);
  });
});

describe('옮겨 가라는 답', () => {
  const to = (location: string, status = 302): FetchAnswer => ({ status, headers: { location }, body: '' });

  it('따라가되 GET으로 바꾸고, 307은 그대로 다시 보낸다', () => {
    const { asked, script } = mall({ '/old': to('/new'), '/kept': to('/new', 307) });
    script.go(fetchOf('/old', "{ payload: 'x' }"));
    script.go(fetchOf('/kept', "{ payload: 'x' }"));
    expect(asked.map(({ method, url, body }) => [method, url.slice(MALL.length), body])).toEqual([
      ['POST', '/old', 'x'],
      ['GET', '/new', undefined],
      ['POST', '/kept', 'x'],
      ['POST', '/new', 'x'],
    ]);
  });

  it('허락 목록에 없는 곳으로는 따라가지 않는다', () => {
    const { asked, script } = mall({ '/old': to('https://other.example.com/') });
    expect(() => script.go(fetchOf('/old'))).toThrow('urlFetchWhitelist');
    expect(asked).toHaveLength(1);
  });

  it('followRedirects가 거짓이면 그 답을 그대로 준다', () => {
    const { script } = mall({ '/old': to('https://other.example.com/') });
    expect(script.go(`return ${fetchOf('/old', '{ followRedirects: false }')}.getResponseCode()`)).toBe(302);
  });

  it('끝없이 돌면 던진다', () => {
    const { script } = mall({ '/loop': to('/loop') });
    expect(() => script.go(fetchOf('/loop'))).toThrow('Too many redirects');
  });
});
