import type { Harmless } from '../../../src/mall/kit/endpoint';
import { accepted, answered, fakeHttp } from '../../helpers/fake-http';
import { apiKey, byItem, calls, openForTest, read } from '../wemakeprice/opened-client';

describe('위메프에 보내는 요청', () => {
  it('키는 apiKey 머리글로만, 위메프의 주소로만 나간다', () => {
    const http = byItem({});
    openForTest({ http }).ask([{ endpoint: read, params: { bundleNo: '9007199254740993', 이름: '값' } }]);
    expect(http.requests()).toEqual([
      {
        method: 'POST',
        url: 'https://w-api.wemakeprice.com/order/out/getThing',
        headers: { apiKey, 'Content-Type': 'application/json; charset=utf-8' },
        body: '{"bundleNo":"9007199254740993","이름":"값"}',
      },
    ]);
  });

  it('GET은 물음을 주소에 싣는다', () => {
    const path = '/product/out/getBrand';
    const http = fakeHttp({ [path]: [accepted([])] });
    const endpoint: Harmless = { verb: 'GET', path, repeatable: true };
    openForTest({ http }).ask([
      { endpoint, params: { brandName: '가 &나', page: '1' } },
      { endpoint, params: {} },
    ]);
    expect(http.requests()).toEqual([
      {
        method: 'GET',
        url: `https://w-api.wemakeprice.com${path}?brandName=${encodeURIComponent('가 &나')}&page=1`,
        headers: { apiKey },
      },
      { method: 'GET', url: `https://w-api.wemakeprice.com${path}`, headers: { apiKey } },
    ]);
  });

  it('물은 순서대로 하나에 하나씩 답한다', () => {
    const http = byItem({ 3: [answered(422, '{"resultCode":422,"error":"안 됩니다"}')] });
    const judgements = openForTest({ http, perSecond: 2 }).ask(calls(5));
    expect(judgements.map((judgement) => judgement.verdict)).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'refused',
      'accepted',
    ]);
    expect(judgements[4]).toEqual({ verdict: 'accepted', data: '4' });
    expect(openForTest({ http }).ask([])).toEqual([]);
  });
});
