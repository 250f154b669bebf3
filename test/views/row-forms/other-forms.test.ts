/** 인증정보, 카테고리 찾기, 우편번호 찾기 and templates of answers, as the page asks for them. */
import type { CertificationForm } from '../../../src/views/row-forms/certification-form';
import { answered, fakeHttp } from '../../helpers/fake-http';
import { openHost, type SheetHost } from '../../ui/sheet-host';

const key = '202611230000001';

describe('인증정보', () => {
  const formOf = (host: SheetHost): CertificationForm => host.ask('certificationForm', { key });
  const save = (host: SheetHost, args: object) =>
    host.ask('saveCertification', { way: 'listed', list: [], keys: [key], below: false, ...args }) as object;

  it.each([
    ['인증대상아님', 'none'],
    ['상세설명 별도표기', 'inDescription'],
  ])('%s', (text, way) => {
    const host = openHost();
    host.products({ 인증정보: text });
    expect(formOf(host)).toMatchObject({ way, list: [] });
    host.products({ 인증정보: '' });
    save(host, { way });
    expect(host.row('상품', 2)['인증정보']).toBe(text);
  });

  it('적은 줄이 유형, 기관, 번호로 나뉘고 다시 한 줄이 된다', () => {
    const host = openHost();
    host.products({ 인증정보: '전기인증 | KTR | HU071234-21001' });
    const { list, way, kinds } = formOf(host);
    expect([way, list]).toEqual(['listed', [{ kind: '전기용품 안전인증', agency: 'KTR', number: 'HU071234-21001' }]]);
    expect(kinds).toContainEqual({ label: '어린이제품 공급자적합성확인', numbered: false });
    const second = { kind: '어린이제품 공급자적합성확인', agency: '', number: '' };
    expect(save(host, { list: [...list, second] })).toMatchObject({ saved: true });
    expect(host.row('상품', 2)['인증정보']).toBe(
      '전기용품 안전인증 | KTR | HU071234-21001\n어린이제품 공급자적합성확인 |  | ',
    );
  });

  it('틀린 것이 있으면 말하고 아무것도 적지 않는다', () => {
    const host = openHost();
    host.products({ 인증정보: '인증대상아님' });
    expect(save(host, { list: [] })).toMatchObject({
      saved: false,
      mistakes: [{ text: expect.stringContaining('하나도 없습니다') }],
    });
    expect(save(host, { list: [{ kind: '', agency: '가', number: '1' }] })).toMatchObject({ saved: false });
    expect(host.row('상품', 2)['인증정보']).toBe('인증대상아님');
  });
});

describe('카테고리 찾기', () => {
  function categoryHost(): SheetHost {
    const host = openHost();
    const paths = ['주얼리/시계 > 귀걸이 > 실버 귀걸이', '주얼리/시계 > 목걸이 > 실버 목걸이'];
    paths.forEach((path, at) => {
      host.put('코드', at + 2, { 구분: '카테고리', 코드: `10${at}`, 이름: path });
    });
    return host;
  }

  it('이름의 일부로 찾고, 고른 것을 선택한 행에 적는다', () => {
    const host = categoryHost();
    const { found }: { found: { path: string }[] } = host.ask('searchCategories', { query: '목걸이' });
    expect(found.map(({ path }) => path)).toEqual(['주얼리/시계 > 목걸이 > 실버 목걸이']);
    host.products({}, {});
    const path = found[0]?.path ?? '';
    host.ask('saveCategory', { tab: '상품', keys: [key], path });
    expect([2, 3].map((row) => host.row('상품', row)['제휴몰카테고리'])).toEqual([path, '']);
  });

  it.each([
    ['빈 말', categoryHost, '일부를 적어'],
    ['목록이 없을 때', openHost, '새로 받기'],
  ])('%s', (_, open, words) => {
    const query = words === '새로 받기' ? '목걸이' : ' ';
    expect(open().answer('searchCategories', { query })).toEqual({
      ok: false,
      message: expect.stringContaining(words),
    });
  });

  it('카테고리 열이 없는 탭에는 적지 않는다', () => {
    const args = { tab: '주문', keys: ['1'], path: '가' };
    expect(openHost().answer('saveCategory', args)).toEqual({
      ok: false,
      message: expect.stringContaining('「주문」'),
    });
  });
});

describe('우편번호 찾기', () => {
  const KEY = 'devU01TX0FVVEg';
  const results = { common: { errorCode: '0', errorMessage: '정상', totalCount: '1' } };
  const juso = [{ roadAddr: '서울특별시 강남구 테헤란로 1', jibunAddr: '역삼동 1', zipNo: '06164' }];
  const withAnswer = (host: SheetHost): SheetHost => {
    const answer = answered(200, JSON.stringify({ results: { ...results, juso } }));
    Object.assign(host.outside, { http: fakeHttp({ '/addrlink/addrLinkApi.do': [answer] }) });
    return host;
  };

  it('승인키는 저장한 사람에게만 남고 다시 보여 주지 않는다', () => {
    const host = openHost();
    expect(host.ask('postcodeKey')).toEqual({ hasKey: false });
    expect(host.ask('savePostcodeKey', { key: ` ${KEY} ` })).toEqual({ hasKey: true });
    expect(JSON.stringify([host.ask('postcodeKey'), host.ask('settings'), host.ask('overview')])).not.toContain(KEY);
    expect([...host.outside.settings.document.held.values()].join()).not.toContain(KEY);
    expect(host.ask('savePostcodeKey', { key: '' })).toEqual({ hasKey: false });
  });

  it('키가 있으면 찾는다', () => {
    const host = withAnswer(openHost());
    host.ask('savePostcodeKey', { key: KEY });
    expect(host.ask('findAddress', { keyword: '테헤란로 1', page: 1 })).toEqual({
      addresses: [{ zip: '06164', road: '서울특별시 강남구 테헤란로 1', jibun: '역삼동 1' }],
      total: 1,
    });
  });

  it.each([
    ['키가 없으면', '', '테헤란로', '직접 적어'],
    ['너무 짧으면', KEY, '가', '두 글자'],
  ])('%s 할 일을 말한다', (_, saved, keyword, words) => {
    const host = withAnswer(openHost());
    host.ask('savePostcodeKey', { key: saved });
    expect(host.answer('findAddress', { keyword, page: 1 })).toEqual({
      ok: false,
      message: expect.stringContaining(words),
    });
  });

  it('키가 아닌 글은 저장하지 않는다', () => {
    expect(openHost().answer('savePostcodeKey', { key: '승인키' })).toEqual({
      ok: false,
      message: expect.stringContaining('승인키'),
    });
  });
});

it('답변템플릿의 이름과 문구를 준다', () => {
  const host = openHost();
  host.put('답변템플릿', 2, { 이름: '배송 안내', 문구: '안녕하세요.' });
  expect(host.ask('answerTemplates')).toEqual({ templates: [{ name: '배송 안내', phrase: '안녕하세요.' }] });
});
