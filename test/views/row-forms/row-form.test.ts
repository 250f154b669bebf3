/** 칸 채우기: a form over one row, written only where the seller has said so. */
import { joinKey } from '../../../src/sheet';
import type { RowForm } from '../../../src/views/row-forms/row-form';
import type { Saved } from '../../../src/views/row-forms/saved';
import { openHost, type SheetHost } from '../../ui/sheet-host';

const formOf = (host: SheetHost, args = {}): RowForm => host.ask('rowForm', args);
const save = (host: SheetHost, args: object): Saved => host.ask('saveRowForm', args);
/** 제휴몰 is blank in a key where it is that of earlier files. */
const policyKey = (name: string): string => joinKey(['', name]);
const policy = { tab: '배송정보', key: policyKey('위메프 테스트') };

function policyHost(): SheetHost {
  const host = openHost();
  host.select('배송정보', 2);
  return host;
}

describe('여는 것', () => {
  it('열의 말대로 필드를 만들고, 우편번호는 어느 주소를 채울지 안다', () => {
    const { key, title, fields, facts } = formOf(policyHost());
    expect([key, title]).toEqual([policyKey('위메프 테스트'), '2행']);
    expect(facts).toContainEqual({ header: '배송정보명', text: '위메프 테스트' });
    const byName = new Map(fields.map((field) => [field.name, field]));
    expect(byName.get('method')).toMatchObject({ kind: 'choice', required: true, value: '일반-택배배송' });
    expect(byName.get('fee')).toMatchObject({ kind: 'line', header: '배송비', value: '' });
    expect(byName.get('releaseZip')).toMatchObject({ value: '07997', addressField: 'releaseAddress' });
    expect(byName.has('policyName')).toBe(false);
  });

  it('새 행에는 이름도 적는다', () => {
    const { key, fields } = formOf(policyHost(), { fresh: true });
    expect(key).toBe('');
    expect(fields.map(({ name }) => name)).toContain('policyName');
    expect(fields.every(({ value }) => value === '')).toBe(true);
  });

  it('선택한 행이 없으면 할 일을 말한다', () => {
    const host = openHost();
    host.select('배송정보', 1);
    expect(host.answer('rowForm', {})).toEqual({ ok: false, message: expect.stringContaining('행을 선택') });
  });
});

describe('저장', () => {
  it('말한 칸만 바꾸고 다른 칸은 그대로 둔다', () => {
    const host = policyHost();
    const before = host.row('배송정보', 2);
    const saved = save(host, { ...policy, values: { releaseDetail: '5층', returnFee: '3000' } });
    expect(saved).toEqual({ saved: true, message: '저장했습니다.', mistakes: [] });
    expect(host.row('배송정보', 2)).toEqual({ ...before, 출고지상세주소: '5층', 반품배송비: 3_000 });
  });

  it('읽을 수 없는 값이 있으면 필드마다 말하고 아무것도 적지 않는다', () => {
    const host = policyHost();
    const before = host.row('배송정보', 2);
    const values = { releaseZip: '1', returnFee: '', releaseDetail: '5층' };
    const saved = save(host, { ...policy, values });
    expect(saved.saved).toBe(false);
    expect(saved.mistakes).toEqual([
      { field: 'releaseZip', text: expect.stringContaining('우편번호가 아닙니다') },
      { field: 'returnFee', text: expect.stringContaining('비어 있습니다') },
    ]);
    expect(host.row('배송정보', 2)).toEqual(before);
  });

  it('저장한 뒤 점검이 말할 것을 함께 말한다', () => {
    const saved = save(policyHost(), { ...policy, values: { feeKind: '유료', fee: '' } });
    expect(saved.saved).toBe(true);
    expect(saved.mistakes).toContainEqual({ field: 'fee', text: expect.any(String) });
  });

  it('애드온과 제휴몰의 열은 적으라고 해도 적지 않는다', () => {
    const host = policyHost();
    save(host, { ...policy, values: { policyId: '999', result: '성공', policyName: '남의 이름', nothing: '1' } });
    expect(host.row('배송정보', 2)).toMatchObject({ 배송정보번호: '', 결과: '', 배송정보명: '위메프 테스트' });
  });

  it('그사이 정렬해도 그 행에 적는다', () => {
    const host = policyHost();
    host.put('배송정보', 3, { 배송정보명: '가나다', 출고지상세주소: '1층' });
    host.workbook.seller('배송정보').sort('배송정보명');
    save(host, { ...policy, values: { releaseDetail: '5층' } });
    expect([2, 3].map((row) => host.row('배송정보', row)['출고지상세주소'])).toEqual(['1층', '5층']);
  });

  it('없어진 행이면 적지 않고 말한다', () => {
    const host = policyHost();
    host.workbook.seller('배송정보').deleteRows(2);
    expect(save(host, { ...policy, values: { releaseDetail: '5층' } })).toMatchObject({
      saved: false,
      mistakes: [{ text: expect.stringContaining('없어졌거나') }],
    });
  });

  it('새 행을 만들고, 같은 이름으로는 만들지 않는다', () => {
    const host = policyHost();
    const named = formOf(host, { fresh: true }).fields.map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining(['mall', 'policyName']));
    const { fields } = formOf(host);
    const values = { ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), mall: '위메프' };
    const fresh = { tab: '배송정보', key: '', values: { ...values, policyName: '새 배송' } };
    expect(save(host, fresh)).toMatchObject({ saved: true });
    expect(host.row('배송정보', 3)).toMatchObject({ 배송정보명: '새 배송', 출고지우편번호: '07997', 제휴몰: '위메프' });
    expect(save(host, fresh)).toMatchObject({
      saved: false,
      mistakes: [{ text: '같은 이름의 행이 이미 있습니다. 다른 이름을 지어 주세요.' }],
    });
    expect(save(host, { ...fresh, values: { ...values, policyName: ' ' } })).toMatchObject({ saved: false });
    expect(host.row('배송정보', 4)).toEqual({});
  });

  it('수식처럼 보이는 글도 글로 적는다', () => {
    const host = policyHost();
    save(host, { ...policy, values: { releaseDetail: '=1+1' } });
    expect(host.row('배송정보', 2)['출고지상세주소']).toBe('=1+1');
  });
});
