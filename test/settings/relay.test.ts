/** 중계 서버: saved with the person for one file, never shown again, and watched for the address from which it goes out. */
import { alertReasons } from '../../src/jobs/alerts/reasons';
import type { HttpAnswer } from '../../src/ports';
import { watchAddress } from '../../src/settings/relay-address';
import { answerCall } from '../../src/ui/calls';
import { answered, fakeHttp } from '../helpers/fake-http';
import { fakeOutside } from '../helpers/outside';

const SECRET = 'a-secret-of-the-tests-0123456789abcdef';
const input = { address: 'https://relay.example.com', secret: SECRET };
const DAY = 24 * 60 * 60 * 1000;

const tells = (address: string): HttpAnswer => answered(200, JSON.stringify({ address }), { 'x-relay': 'answered' });

/** A relay that goes out from these addresses, one after the other. */
function open(...addresses: string[]) {
  const http = fakeHttp({ '/ip': addresses.map(tells) });
  const outside = fakeOutside({ http });
  const ask = (name: string, args: object = {}) => JSON.parse(answerCall(outside, JSON.stringify({ name, args })));
  return { outside, http, ask };
}

it('저장은 아무 데도 묻지 않고, 비밀키는 사람의 속성에만 남으며 답에 없다', () => {
  const { outside, http, ask } = open('203.0.113.7');
  const saved = ask('saveRelay', input);
  expect(saved).toMatchObject({ ok: true, value: { address: input.address, keyId: 'k1', outgoing: '', problem: '' } });
  expect(http.requests()).toEqual([]);
  expect([...outside.settings.user.held.keys()]).toEqual([`relay:${outside.workbook.id()}`]);
  expect([...outside.settings.document.held]).toEqual([]);
  expect(JSON.stringify([saved, ask('relay'), ask('overview'), outside.log.lines])).not.toContain(SECRET);
});

it('비밀키를 비우면 저장된 것을 쓰고, 지우면 없다', () => {
  const { outside, ask } = open();
  ask('saveRelay', input);
  ask('saveRelay', { address: 'https://other.example.com/', keyId: 'k2', secret: '' });
  const kept = JSON.parse([...outside.settings.user.held.values()][0] ?? '');
  expect(kept).toMatchObject({ address: 'https://other.example.com', keyId: 'k2', secret: SECRET });
  expect(ask('removeRelay').value).toMatchObject({ address: '', outgoing: '' });
  expect(outside.settings.user.held.size).toBe(0);
});

it.each([
  ['http', { address: 'http://relay.example.com' }, 'https://로'],
  ['경로', { address: 'https://relay.example.com/v1' }, '이름까지만'],
  ['질의', { address: 'https://relay.example.com?a=1' }, '이름까지만'],
  ['사람', { address: 'https://me@relay.example.com' }, '이름까지만'],
  ['짧은 비밀키', { secret: 'short' }, '32자부터'],
  ['없는 비밀키', { secret: '' }, '넣어 주세요'],
  ['키 이름', { keyId: 'K 1' }, '「키 이름」'],
])('모양이 다르면 저장하지 않는다: %s', (_, wrong, said) => {
  const { outside, ask } = open();
  expect(ask('saveRelay', { ...input, ...wrong })).toEqual({ ok: false, message: expect.stringContaining(said) });
  expect(outside.settings.user.held.size).toBe(0);
});

it('나가는 주소를 물어 보이고, 답하지 않으면 까닭을 말한다', () => {
  const { ask } = open('203.0.113.7');
  ask('saveRelay', input);
  expect(ask('relay').value).toMatchObject({ outgoing: '203.0.113.7', problem: '' });
  const off = fakeOutside();
  const askOff = (name: string, args: object) => JSON.parse(answerCall(off, JSON.stringify({ name, args })));
  askOff('saveRelay', input);
  expect(askOff('relay', {}).value.problem).toContain('중계 서버가 답하지 않습니다');
});

it('수집은 하루에 한 번 주소를 묻고, 바뀌면 오늘과 메일에 말하며, 등록했다고 하면 그친다', () => {
  const { outside, http, ask } = open('203.0.113.7', '198.51.100.9');
  watchAddress(outside);
  expect(http.requests()).toEqual([]);
  ask('saveRelay', input);
  watchAddress(outside);
  watchAddress(outside);
  expect(http.requests()).toHaveLength(1);
  expect(alertReasons(outside)).toEqual([]);
  outside.clock.sleep(DAY);
  watchAddress(outside);
  const warning = expect.stringContaining('203.0.113.7에서 198.51.100.9로 바뀌었습니다');
  expect(ask('overview').value.warnings).toEqual([warning]);
  expect(alertReasons(outside)).toEqual([warning]);
  ask('saveRelay', { ...input, secret: '', registered: '198.51.100.9' });
  expect(ask('overview').value.warnings).toEqual([]);
});

it('중계 서버가 답하지 않아도 수집은 멈추지 않는다', () => {
  const { outside, ask } = open();
  ask('saveRelay', input);
  expect(() => watchAddress(outside)).not.toThrow();
  expect(alertReasons(outside)).toEqual([]);
});
