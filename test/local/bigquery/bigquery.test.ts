/** The local BigQuery refuses what Google's refuses: rows that do not fit, jobs twice, data sets and places that are none. */
import { createBigQuery } from '../../../local/bigquery/bigquery';
import { readUpload } from '../../../local/bigquery/multipart';

const DATASET = 'shop-1.sales';
const schema = {
  fields: [
    { name: 'id', type: 'STRING', mode: 'REQUIRED' },
    { name: 'count', type: 'INT64', mode: 'NULLABLE' },
    { name: 'at', type: 'DATETIME', mode: 'NULLABLE' },
  ],
};

const uploadBody = (boundary: string, { job, rows }: { job: unknown; rows: string }): string =>
  [
    `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(job)}\r\n`,
    `--${boundary}\r\nContent-Type: application/octet-stream\r\n\r\n${rows}\r\n`,
    `--${boundary}--`,
  ].join('');

function open() {
  const bigQuery = createBigQuery({ datasets: { [DATASET]: 'asia-northeast3' } });
  const call = (method: string, path: string, extra: object = {}) => {
    const request = { method, path, query: {}, headers: { authorization: 'Bearer x' }, body: '', ...extra };
    const { status: httpStatus, body } = bigQuery.handle(request);
    const value = JSON.parse(body) as { status?: { state: string; errorResult?: { message: string } } };
    return { ...value, httpStatus };
  };
  const insert = (jobId: string, rows: string, { location = 'asia-northeast3', load = {} } = {}) =>
    call('POST', '/upload/bigquery/v2/projects/shop-1/jobs', {
      query: { uploadType: 'multipart' },
      headers: { authorization: 'Bearer x', 'content-type': 'multipart/related; boundary=b' },
      body: uploadBody('b', {
        job: {
          jobReference: { projectId: 'shop-1', jobId, location },
          configuration: {
            load: {
              destinationTable: { projectId: 'shop-1', datasetId: 'sales', tableId: 'orders' },
              ...{ schema, sourceFormat: 'NEWLINE_DELIMITED_JSON', writeDisposition: 'WRITE_TRUNCATE', ...load },
            },
          },
        },
        rows,
      }),
    });
  const look = (jobId: string, location = 'asia-northeast3') =>
    call('GET', `/bigquery/v2/projects/shop-1/jobs/${jobId}`, { query: { location } });
  const rows = () => bigQuery.tables.get(`${DATASET}.orders`)?.rows;
  return { call, insert, look, rows };
}

it('올린 행은 물으면 끝나 있고, 바꿔 쓰기와 덧붙이기가 다르다', () => {
  const { insert, look, rows } = open();
  expect(insert('one', '{"id":"1","count":2,"at":"2026-11-23 09:00:00"}\n{"id":"2"}\n').status).toEqual({
    state: 'RUNNING',
  });
  expect(look('one').status).toEqual({ state: 'DONE' });
  insert('two', '{"id":"3"}\n', { load: { writeDisposition: 'WRITE_APPEND' } });
  expect(rows()).toHaveLength(3);
  insert('three', '');
  expect(rows()).toEqual([]);
});

it.each([
  ['모르는 열', '{"id":"1","more":1}', 'No such field: more'],
  ['없는 키', '{"count":1}', 'Missing required field: id'],
  ['글로 된 수', '{"id":"1","count":"1"}', 'Could not convert value of count'],
  ['날짜가 아닌 것', '{"id":"1","at":"어제"}', 'Could not convert value of at'],
  ['JSON이 아닌 줄', '{"id":', 'JSON parsing error'],
])('%s은(는) 한 줄만 있어도 아무것도 들어가지 않는다', (_, line, reason) => {
  const { insert, look, rows } = open();
  insert('one', `{"id":"0"}\n${line}\n`);
  expect(look('one').status?.errorResult?.message).toContain(reason);
  expect(rows()).toBeUndefined();
});

it('같은 번호의 일은 두 번 하지 않는다', () => {
  const { insert, rows } = open();
  insert('one', '{"id":"1"}\n');
  expect(insert('one', '{"id":"1"}\n', { load: { writeDisposition: 'WRITE_APPEND' } }).httpStatus).toBe(409);
  expect(rows()).toHaveLength(1);
});

it('없는 데이터 세트, 다른 지역, 로그인하지 않은 요청, 모르는 옵션은 받지 않는다', () => {
  const { call, insert, look } = open();
  expect(call('GET', '/bigquery/v2/projects/shop-1/datasets/none').httpStatus).toBe(404);
  expect(call('GET', '/bigquery/v2/projects/shop-1/datasets/sales', { headers: {} }).httpStatus).toBe(401);
  expect(insert('one', '', { location: 'US' }).httpStatus).toBe(404);
  expect(insert('one', '', { load: { autodetect: true } }).httpStatus).toBe(400);
  insert('two', '');
  expect(look('two', 'US').httpStatus).toBe(404);
  expect(call('POST', '/upload/bigquery/v2/projects/shop-1/jobs').httpStatus).toBe(400);
});

it('나눠 올린 몸은 경계를 빼고 그대로 읽힌다', () => {
  const upload = { job: { a: 1 }, rows: '{"한글":"--b가 아닌 글"}\n{"x":"\\r\\n"}\n' };
  expect(readUpload('multipart/related; boundary="bb"', uploadBody('bb', upload))).toEqual(upload);
  expect(readUpload('application/json', uploadBody('bb', upload))).toBeUndefined();
  expect(readUpload('multipart/related; boundary=bb', '--bb 잘림')).toBeUndefined();
});
