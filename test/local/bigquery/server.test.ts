/** The local BigQuery over HTTP: a page in a browser of this machine gets nothing of it. */
import { request } from 'node:http';
import { type RunningBigQuery, startBigQuery } from '../../../local/bigquery/server';

let server: RunningBigQuery;
beforeAll(async () => {
  server = await startBigQuery(0, { datasets: { 'demo.wemakeprice': 'asia-northeast3' } });
});
afterAll(() => server.close());

const statusOf = (headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(`${server.url}/bigquery/v2/projects/demo/datasets/wemakeprice`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject);
    sent.end();
  });

it.each([
  ['다른 사이트의 화면', { Origin: 'https://evil.example' }],
  ['제 주소에서 온 것이라는 화면', { 'Sec-Fetch-Site': 'same-origin' }],
  ['이름을 바꿔치기한 화면(DNS 재결합)', { Host: 'evil.example' }],
])('%s: 403', async (_, headers) => {
  expect(await statusOf(headers)).toBe(403);
});

it('프로그램이 물으면 답한다', async () => {
  expect(await statusOf({})).not.toBe(403);
});

it('막힌 포트면 비어 있는 포트를 알려 준다', async () => {
  const second = startBigQuery(Number(new URL(server.url).port), { datasets: {} }).catch(String);
  expect(await second).toMatch(/다른 프로그램이 쓰고 있습니다.*--port \d+$/);
});
