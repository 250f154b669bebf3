import fc from 'fast-check';
import { harmless, requestOf } from '../../../src/mall/kit/endpoint';
import { bare, jsonText, parseJson } from '../../../src/mall/kit/json';

const host = 'https://mall.example';
const requested = (more: Parameters<ReturnType<typeof harmless>>[2], call: object) =>
  requestOf({ endpoint: harmless(more)('PUT', '/a/{box}/b'), ...call }, host);

describe('요청', () => {
  it('주소의 자리는 인코딩해 채우고, 물음은 적은 차례 그대로 싣는다', () => {
    expect(requested({}, { path: { box: '재고 없음/1' }, params: { 나: '가 &', 둘: undefined, 셋: 3 } })).toEqual({
      method: 'PUT',
      url: `${host}/a/%EC%9E%AC%EA%B3%A0%20%EC%97%86%EC%9D%8C%2F1/b?나=${encodeURIComponent('가 &')}&셋=3`,
      headers: {},
    });
  });

  it('다 만든 물음은 손대지 않는다', () => {
    const query = 'from=2026-11-22%2B09:00&status=ACCEPT';
    expect(requested({ body: 'json' }, { query, params: { a: 1 } })).toMatchObject({
      url: `${host}/a//b?${query}`,
      body: '{"a":1}',
    });
  });

  it.each([
    ['json', { id: bare('123456789012345678') }, 'application/json; charset=utf-8', '{"id":123456789012345678}'],
    ['form', { a: '가', b: 'x y' }, 'application/x-www-form-urlencoded', 'a=%EA%B0%80&b=x%20y'],
    [
      'xml',
      [
        'Order',
        [
          ['No', 7],
          ['Memo', '<&>'],
        ],
      ],
      'text/xml; charset=UTF-8',
      '<?xml version="1.0" encoding="UTF-8"?><Order><No>7</No><Memo>&lt;&amp;&gt;</Memo></Order>',
    ],
    ['text', '그대로', 'text/plain; charset=UTF-8', '그대로'],
  ] as const)('%s 본문', (body, params, type, text) => {
    expect(requested({ body }, { params })).toMatchObject({ headers: { 'Content-Type': type }, body: text });
  });

  it('답의 글자표를 함께 넘긴다', () => {
    expect(requested({ charset: 'windows-949' }, {})).toMatchObject({ answerCharset: 'windows-949' });
  });
});

describe('긴 번호', () => {
  it('숫자로 나갔다가 글자 그대로 돌아온다', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 15n, max: 10n ** 25n }), (id) => {
        expect(parseJson(jsonText({ id: bare(String(id)), more: [bare(String(id))] }))).toEqual({
          id: String(id),
          more: [String(id)],
        });
      }),
    );
  });

  it('숫자가 아니면 글자로 나간다', () => {
    for (const id of ['', '007', '1-2', 'a', '-1']) expect(jsonText(bare(id))).toBe(JSON.stringify(id));
  });

  it('나머지는 JSON.stringify와 같다', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(jsonText(value)).toBe(JSON.stringify(value))));
    expect(jsonText({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });
});
