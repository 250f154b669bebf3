import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { openScript, type Script } from './script';

const MALL = 'https://mall.example.com';
let server: Worker;
let script: Script;

beforeAll(async () => {
  server = new Worker(path.join(__dirname, 'echo-server.mjs'));
  const [port] = await once(server, 'message');
  script = openScript('', {
    manifest: { timeZone: 'Asia/Seoul' },
    routes: { [MALL]: `http://127.0.0.1:${port}`, 'https://closed.example.com': 'http://127.0.0.1:1' },
  });
});

afterAll(async () => {
  await server.terminate();
});

describe('진짜 HTTP', () => {
  it('길이 정해진 곳으로 보내고 한글 본문과 머리글을 주고받는다', () => {
    const given = script.go(`
      const answer = UrlFetchApp.fetch('${MALL}/orders?q=%EA%B0%80', {
        method: 'post', contentType: 'application/json', payload: '{"이름":"홍길동"}', headers: { apiKey: 'K' } });
      const echo = JSON.parse(answer.getContentText());
      return [answer.getResponseCode(), echo.method, echo.url, echo.body, echo.headers.apikey, echo.headers['content-type'],
        answer.getHeaders()['Retry-After'], answer.getAllHeaders()['Set-Cookie'], answer.getBlob().getBytes().length > 0];
    `);
    expect(given).toEqual([
      200,
      'POST',
      '/orders?q=%EA%B0%80',
      '{"이름":"홍길동"}',
      'K',
      'application/json',
      '7',
      ['a=1', 'b=2'],
      true,
    ]);
  });

  it('fetchAll은 한꺼번에 보내고 순서대로 받는다', () => {
    // The server answers none of them before all three have come, and the last one first.
    const given = script.go(`
      const answers = UrlFetchApp.fetchAll([1, 2, 3].map((number) => '${MALL}/together?count=3&number=' + number));
      return answers.map((answer) => JSON.parse(answer.getContentText()).url.slice(-1));
    `);
    expect(given).toEqual(['1', '2', '3']);
  });

  it.each([
    ['503', `${MALL}/?status=503`, 'returned code 503'],
    ['끊긴 연결', `${MALL}/cut`, 'Address unavailable'],
    ['중간에 끊긴 답', `${MALL}/half`, 'Address unavailable'],
    ['닫힌 포트', 'https://closed.example.com/', 'Address unavailable: https://closed.example.com/'],
    ['길이 없는 곳', 'https://nowhere.example.com/', 'DNS error: https://nowhere.example.com/'],
  ])('%s은 던진다', (_, url, message) => {
    expect(() => script.go(`UrlFetchApp.fetch('${url}')`)).toThrow(message);
  });

  it('정한 시간 안에 답이 없으면 던진다', () => {
    expect(() => script.go(`UrlFetchApp.fetch('${MALL}/never', { timeoutSeconds: 0.05 })`)).toThrow('Timeout');
  });

  it('실패한 뒤에도 다음 요청은 된다', () => {
    expect(script.go(`return UrlFetchApp.fetch('${MALL}/').getResponseCode()`)).toBe(200);
  });
});
