/** 우편번호 찾기: what is asked, what is read of the answer, and what the seller is told when nothing comes. */
import { addressHost, findAddresses } from '../../src/address/address-search';
import { answered, fakeHttp, lost } from '../helpers/fake-http';

const PATH = '/addrlink/addrLinkApi.do';
const KEY = 'U01TX0FVVEgyMDI2';
const asked = { key: KEY, keyword: '테헤란로 1', page: 1 };

const found = (juso: unknown, common: object = {}) =>
  answered(
    200,
    JSON.stringify({ results: { common: { errorCode: '0', errorMessage: '정상', totalCount: '1', ...common }, juso } }),
  );

const one = {
  roadAddr: '서울특별시 강남구 테헤란로 1',
  jibunAddr: '서울특별시 강남구 역삼동 1',
  zipNo: '06164',
  admCd: '11',
};

const search = (answer: ReturnType<typeof answered>, question = asked) => {
  const http = fakeHttp({ [PATH]: [answer] });
  return { answer: findAddresses(http, question), requests: http.requests() };
};

it('승인키와 찾을 말과 쪽을 보내고 우편번호와 두 주소를 읽는다', () => {
  const { answer, requests } = search(found([one]), { ...asked, page: 3 });
  const url = new URL(requests[0]?.url ?? '');
  expect(url.origin).toBe(addressHost);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    ...{ confmKey: KEY, currentPage: '3', countPerPage: '10', keyword: '테헤란로 1', resultType: 'json' },
  });
  expect(answer).toEqual({
    ok: true,
    addresses: [{ zip: '06164', road: one.roadAddr, jibun: one.jibunAddr }],
    total: 1,
  });
});

it('서비스가 받지 않는 글자는 빼고 묻는다', () => {
  const { requests } = search(found([]), { ...asked, keyword: '<b>100%[동]=' });
  expect(new URL(requests[0]?.url ?? '').searchParams.get('keyword')).toBe('b 100  동');
});

it('찾은 곳이 없으면 빈 목록이다', () => {
  expect(search(found(null, { totalCount: '0' })).answer).toEqual({ ok: true, addresses: [], total: 0 });
});

it.each([
  ['승인되지 않은 키', 'E0001', '승인키가 맞지 않거나'],
  ['기간이 끝난 키', 'E0014', '「설정」에서 다시'],
  ['너무 넓은 검색어', 'E0006', '주소를 찾지 못했습니다(주소를 상세히'],
])('%s는 할 일을 말한다', (_, errorCode, words) => {
  const { answer } = search(found(null, { errorCode, errorMessage: '주소를 상세히 입력해 주시기 바랍니다.' }));
  expect(answer).toEqual({ ok: false, reason: expect.stringContaining(words) });
});

it.each([
  ['답이 없음', lost],
  ['서버 오류', answered(500, '')],
  ['글이 아님', answered(200, '<html>점검 중</html>')],
  ['빈 글', answered(200, '')],
  ['결과가 없음', answered(200, '{}')],
  ['우편번호가 숫자', found([{ ...one, zipNo: 6164 }])],
  ['목록이 아님', found({ 0: one })],
])('%s이어도 멈추지 않고, 키와 찾은 말을 밖으로 내지 않는다', (_, answer) => {
  const told = findAddresses(fakeHttp({ [PATH]: [answer] }), asked);
  expect(told).toEqual({ ok: false, reason: expect.stringContaining('직접 적어 주세요') });
  expect(JSON.stringify(told)).not.toMatch(/U01TX|테헤란/);
});
