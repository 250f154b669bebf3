/** Pictures that the page measures: which ones it is given, and what its findings do to the rows of 상품. */
import type { ImagesToMeasure, ImageVerdict } from '../../src/views/product-images';
import { openHost, type SheetHost } from './sheet-host';

const url = (name: string) => `https://img.example.com/${name}.jpg`;
const CODE = '202611230000001';
const main = { key: CODE, column: 'mainImage', url: url('main1') };
const right = { ...main, width: 1000, height: 1000 };
const small = { ...main, width: 800, height: 600 };

const given = (host: SheetHost, args: object = {}): ImagesToMeasure => host.ask('productImages', args);
const save = (host: SheetHost, ...images: object[]): ImageVerdict[] =>
  (host.ask('saveImageFindings', { images }) as { verdicts: ImageVerdict[] }).verdicts;
const rowsOf = ({ products }: ImagesToMeasure) => products.map(({ row }) => row);

describe('잴 이미지', () => {
  it('선택한 행의 대표이미지와 추가이미지를 어느 열의 것인지와 함께 준다', () => {
    const host = openHost();
    host.products({}, { 추가이미지2: url('more') }, {});
    host.select('상품', 3, 4);
    expect(given(host)).toEqual({
      products: [
        {
          key: '202611230000002',
          row: 3,
          name: '목걸이 2',
          images: [
            { column: 'mainImage', header: '대표이미지', url: url('main1') },
            { column: 'image2', header: '추가이미지2', url: url('more') },
          ],
        },
        expect.objectContaining({ row: 4 }),
      ],
      isChosen: true,
      hidden: 0,
      left: 0,
    });
  });

  it('한 행만 선택해도 그 행만 준다', () => {
    const host = openHost();
    host.products({}, {}, {});
    host.select('상품', 3);
    expect(rowsOf(given(host))).toEqual([3]);
  });

  it.each([
    ['머리글에 있으면', '상품', 1],
    ['다른 탭에 있으면', '판매정보', 2],
  ])('%s 앞의 50행만 주고 몇 행이 남았는지 말한다', (_, tab, row) => {
    const host = openHost();
    host.products(...Array.from({ length: 52 }, (_unused, at) => ({ 상품코드: `${20261123_0000100 + at}` })));
    host.select(tab, row);
    const answer = given(host);
    expect([rowsOf(answer).length, answer.isChosen, answer.left]).toEqual([50, false, 2]);
  });

  it('코드로 고른 행이 선택보다 먼저다', () => {
    const host = openHost();
    host.products({}, {});
    host.select('상품', 3);
    expect(rowsOf(given(host, { keys: [CODE] }))).toEqual([2]);
  });

  it.each([
    'http://img.example.com/a.jpg',
    'javascript:alert(1)',
    'https://localhost/a.jpg',
    'https://img.example.com/a.png',
  ])('점검이 받지 않는 주소는 열지 않는다: %s', (address) => {
    const host = openHost();
    host.products({ 대표이미지: address });
    expect(given(host).products).toEqual([]);
  });

  it('상품코드가 없는 행에는 점검처럼 번호를 주고 잰다', () => {
    const host = openHost();
    host.products({ 상품코드: '' });
    expect(given(host).products[0]?.key).toBe('202611230000001');
    expect(host.row('상품', 2)['상품코드']).toBe('202611230000001');
  });
});

describe('잰 결과', () => {
  it('1000×1000이면 점검완료이다', () => {
    const host = openHost();
    host.products({});
    expect(save(host, right)).toEqual([{ level: 'right', text: expect.any(String) }]);
    expect(host.row('상품', 2)).toMatchObject({ 결과: '점검완료', 메시지: '', 처리일시: '2026-11-23 10:00:00' });
  });

  it('크기가 다르면 그 열을 대며 오류로 적는다', () => {
    const host = openHost();
    host.products({}, {});
    expect(save(host, small)).toMatchObject([{ level: 'error', text: expect.stringContaining('800×600') }]);
    expect(host.row('상품', 2)).toMatchObject({
      결과: '오류',
      메시지: expect.stringMatching(/^「대표이미지」 .*800×600/),
    });
    expect(host.row('상품', 3)).toMatchObject({ 결과: '', 메시지: '' });
  });

  it('열 수 없으면 주의로 적고, 까닭을 짚어 준다', () => {
    const host = openHost();
    host.products({});
    expect(save(host, { ...main, failed: true })).toMatchObject([{ level: 'warning' }]);
    expect(host.row('상품', 2)).toMatchObject({
      결과: '점검완료',
      메시지: expect.stringMatching(/^주의: 「대표이미지」 .*로그인 없이/),
    });
  });

  it('점검이 찾은 것과 이미지의 말이 함께 적힌다', () => {
    const host = openHost();
    host.products({ 모델명: '가'.repeat(31), 추가이미지1: url('more') });
    save(host, small, { ...main, column: 'image1', url: url('more'), width: 10, height: 10 });
    const message = String(host.row('상품', 2)['메시지']);
    expect(message.split('\n').map((line) => /^「(.*?)」/.exec(line)?.[1])).toEqual([
      '모델명',
      '대표이미지',
      '추가이미지1',
    ]);
  });

  it('이미지가 고쳐지면 전에 적은 말이 사라진다', () => {
    const host = openHost();
    host.products({});
    save(host, small);
    save(host, right);
    expect(host.row('상품', 2)).toMatchObject({ 결과: '점검완료', 메시지: '' });
  });

  it('실행이 적은 성공은 이상 없는 이미지가 덮지 않고, 잘못된 이미지는 알린다', () => {
    const host = openHost();
    host.products({ 결과: '성공' });
    save(host, right);
    expect(host.row('상품', 2)['결과']).toBe('성공');
    save(host, small);
    expect(host.row('상품', 2)['결과']).toBe('오류');
  });

  it('재는 동안 주소가 바뀐 이미지와 사라진 행은 적지 않는다', () => {
    const host = openHost();
    host.products({ 대표이미지: url('other') });
    const verdicts = save(host, small, { ...small, key: '209901010000001' });
    expect(verdicts.map(({ level }) => level)).toEqual(['ignored', 'ignored']);
    expect(host.row('상품', 2)).toMatchObject({ 결과: '', 메시지: '' });
  });

  it('재는 동안 정렬해도 그 상품의 행에 적는다', () => {
    const host = openHost();
    host.products({}, {});
    host.workbook.seller('상품').sort('상품명', false);
    save(host, small);
    expect(host.row('상품', 2)).toMatchObject({ 상품명: '목걸이 2', 결과: '' });
    expect(host.row('상품', 3)).toMatchObject({ 상품명: '목걸이 1', 결과: '오류' });
  });

  it('판매자의 칸은 하나도 바뀌지 않는다', () => {
    const host = openHost();
    host.products({});
    const { 결과: _1, 메시지: _2, 처리일시: _3, ...before } = host.row('상품', 2);
    save(host, small);
    expect(host.row('상품', 2)).toMatchObject(before);
  });

  it('몇 행을 적든 시트를 부르는 수가 같다', () => {
    const callsFor = (count: number): number => {
      const host = openHost();
      host.products(...Array.from({ length: count }, () => ({})));
      const images = Array.from({ length: count }, (_, at) => ({ ...small, key: `20261123000000${at + 1}` }));
      host.workbook.forgetCalls();
      save(host, ...images);
      return host.workbook.calls.length;
    };
    expect(callsFor(9)).toBe(callsFor(2));
  });
});

describe('받지 않는 요청', () => {
  const host = openHost();
  host.products({});

  it.each([
    ['이미지가 201개', { images: Array.from({ length: 201 }, () => right) }],
    ['다른 열', { images: [{ ...right, column: 'name' }] }],
    ['음수 크기', { images: [{ ...right, width: -1 }] }],
    ['소수 크기', { images: [{ ...right, height: 0.5 }] }],
    ['크기가 없음', { images: [main] }],
    ['이미지가 없음', {}],
  ])('%s: 거절하고 아무것도 적지 않는다', (_, args) => {
    expect(host.answer('saveImageFindings', args)).toMatchObject({ ok: false });
    expect(host.row('상품', 2)['결과']).toBe('');
  });

  it('다른 작업이 진행 중이면 기다리다 그렇다고 말한다', () => {
    host.outside.lock.held = true;
    expect(host.answer('saveImageFindings', { images: [right] })).toEqual({
      ok: false,
      message: expect.stringContaining('다른 작업이 진행 중'),
    });
    host.outside.lock.held = false;
  });
});
