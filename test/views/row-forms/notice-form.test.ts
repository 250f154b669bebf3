/** 품목고시 as a form: of a 고시명 of the tab, and of products. */
import type { NoticeForm } from '../../../src/views/row-forms/notice-items';
import type { Saved } from '../../../src/views/row-forms/saved';
import { openHost, type SheetHost } from '../../ui/sheet-host';

const group = '패션잡화(모자/벨트/액세서리)';
const formOf = (host: SheetHost, args = {}): NoticeForm => host.ask('noticeForm', args);
const ofProduct = (host: SheetHost, args: object): NoticeForm => host.ask('productNotice', args);
const key = '202611230000001';
const noticeRows = (host: SheetHost) =>
  host.workbook
    .seller('품목고시')
    .rows()
    .filter((row) => row['고시명'] !== '')
    .map((row) => [row['항목'], row['내용'], row['별도표기']]);

const fill = (form: NoticeForm, texts: Record<string, string>): NoticeForm['items'] =>
  form.items.map((one) => (one.item in texts ? { ...one, text: texts[one.item] ?? '', inDescription: false } : one));

describe('탭의 고시명', () => {
  it('품목을 고르면 그 품목의 모든 항목이 별도표기로 나온다', () => {
    const { items, groups } = formOf(openHost(), { noticeName: '주얼리', group });
    expect(groups).toHaveLength(40);
    expect(items[0]).toEqual({ item: '종류', text: '', inDescription: true });
    expect(items.map(({ item }) => item)).toContain('소재');
  });

  it('저장하면 항목마다 한 행이고, 다시 열면 그대로 보인다', () => {
    const host = openHost();
    const items = fill(formOf(host, { noticeName: '주얼리', group }), { 종류: '목걸이', 소재: '은' });
    const saved: Saved = host.ask('saveNotice', { noticeName: ' 주얼리 ', group, items });
    expect(saved).toMatchObject({ saved: true, mistakes: [] });
    expect(noticeRows(host)).toHaveLength(items.length);
    expect(noticeRows(host).slice(0, 2)).toEqual([
      ['종류', '목걸이', false],
      ['소재', '은', false],
    ]);
    expect(formOf(host, { noticeName: '주얼리' })).toMatchObject({ names: ['주얼리'], group, items });
  });

  it('두 번 저장해도 행이 늘지 않고, 고친 것만 바뀐다', () => {
    const host = openHost();
    const first = fill(formOf(host, { noticeName: '주얼리', group }), { 종류: '목걸이' });
    host.ask('saveNotice', { noticeName: '주얼리', group, items: first });
    const second = fill(formOf(host, { noticeName: '주얼리' }), { 종류: '귀걸이' });
    host.ask('saveNotice', { noticeName: '주얼리', group, items: second });
    expect(noticeRows(host)).toHaveLength(first.length);
    expect(noticeRows(host)[0]).toEqual(['종류', '귀걸이', false]);
  });

  it('고시명과 품목만 적은 행이 첫 항목이 된다', () => {
    const host = openHost();
    host.put('품목고시', 2, { 고시명: '주얼리', 품목: '패션잡화' });
    host.select('품목고시', 2);
    const form = formOf(host);
    expect([form.noticeName, form.group]).toEqual(['주얼리', group]);
    host.ask('saveNotice', { noticeName: '주얼리', group, items: form.items });
    expect(noticeRows(host)).toHaveLength(form.items.length);
  });

  it('쓸 수 없는 말이 있으면 그 항목에 말하고 아무것도 적지 않는다', () => {
    const host = openHost();
    const items = fill(formOf(host, { noticeName: '주얼리', group }), { 소재: '없음' });
    expect(host.ask('saveNotice', { noticeName: '주얼리', group, items })).toEqual({
      saved: false,
      message: expect.any(String),
      mistakes: [{ field: '소재', text: expect.stringContaining('해당없음') }],
    });
    expect(noticeRows(host)).toEqual([]);
    expect(host.ask('saveNotice', { noticeName: '', group, items })).toMatchObject({
      saved: false,
      mistakes: [{ field: 'noticeName' }],
    });
  });
});

describe('상품의 품목고시', () => {
  it('품목 이름과 적은 줄이 항목으로 보이고, 저장하면 적은 것만 줄이 된다', () => {
    const host = openHost();
    host.products({ 품목고시: '패션잡화', 품목고시내용: '소재: 금속' });
    const form = ofProduct(host, { key });
    expect([form.noticeName, form.group]).toEqual(['', group]);
    expect(form.items.find(({ item }) => item === '소재')).toEqual({
      item: '소재',
      text: '금속',
      inDescription: false,
    });
    const items = fill(form, { 종류: '목걸이' });
    expect(host.ask('saveProductNotice', { noticeName: '', group, items, keys: [key], below: false })).toMatchObject({
      saved: true,
      message: '상품 1행에 품목고시를 적었습니다.',
    });
    const row = host.row('상품', 2);
    expect(row['품목고시']).toBe(group);
    expect(String(row['품목고시내용']).split('\n').sort()).toEqual(['소재: 금속', '종류: 목걸이']);
  });

  it('고시명을 쓰는 상품은 고시명을 두고, 다른 것만 줄로 적는다', () => {
    const host = openHost();
    const own = fill(formOf(host, { noticeName: '주얼리', group }), { 종류: '목걸이', 소재: '은' });
    host.ask('saveNotice', { noticeName: '주얼리', group, items: own });
    host.products({ 품목고시: '주얼리', 품목고시내용: '' });
    const items = fill(ofProduct(host, { key }), { 소재: '금' });
    host.ask('saveProductNotice', { noticeName: '주얼리', group, items, keys: [key], below: false });
    expect(host.row('상품', 2)).toMatchObject({ 품목고시: '주얼리', 품목고시내용: '소재: 금' });
  });

  it('아래 행에도 적용하면 그 아래 상품 모두에 적는다', () => {
    const host = openHost();
    host.products({}, { 품목고시내용: '소재: 은' }, {}, {});
    const { items } = ofProduct(host, { key: '202611230000002', group });
    const order = { noticeName: '', group, items, keys: ['202611230000002'], below: true };
    expect(host.ask('saveProductNotice', order)).toMatchObject({ message: '상품 3행에 품목고시를 적었습니다.' });
    expect([2, 3, 4, 5].map((row) => String(host.row('상품', row)['품목고시내용']).includes('은'))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(host.row('상품', 6)).toEqual({});
  });

  it('행이 없어졌으면 말한다', () => {
    const host = openHost();
    expect(host.answer('productNotice', { key })).toEqual({
      ok: false,
      message: expect.stringContaining('없어졌습니다'),
    });
  });
});
