/** The config file: what it may say, and that nothing it says can lead the relay elsewhere in silence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, readConfig } from '../../relay/config';
import { malls } from '../../relay/malls.data';
import { SECRET } from './running-relay';

const secrets = [{ id: 'k1', secret: SECRET }];
const read = (more: object) => readConfig(JSON.stringify({ secrets, ...more }));

it('비밀키만 적으면 이 컴퓨터의 8790에서, 표의 모든 제휴몰로', () => {
  const settings = read({});
  expect(settings).toMatchObject({ host: '127.0.0.1', port: 8790, concurrent: 16, isDevelopment: false });
  expect([...settings.malls.keys()]).toEqual(Object.keys(malls));
  expect(settings.addressServices.every((origin) => origin.startsWith('https://'))).toBe(true);
});

it('본보기 파일은 비밀키를 적기 전에는 켜지지 않고, 적으면 켜진다', () => {
  const example = readFileSync(path.join(__dirname, '../../relay/deploy/config.example.json'), 'utf8');
  expect(() => readConfig(example)).toThrow(/secrets\.0\.secret/);
  expect(readConfig(example.replace('여기에 --new-secret이 말한 것', SECRET)).secrets.get('k1')).toBe(SECRET);
});

it('제휴몰을 적으면 그것만, 표보다 넓지 않게', () => {
  const settings = read({ malls: { coupang: { perSecond: 4, longestWait: 30 }, '11st': {} } });
  expect([...settings.malls]).toEqual([
    ['coupang', { ...malls['coupang'], perSecond: 4, longestWait: 30 }],
    ['11st', malls['11st']],
  ]);
});

it.each<[string, object]>([
  ['비밀키가 없으면', { secrets: [] }],
  ['비밀키가 셋이면', { secrets: ['a', 'b', 'c'].map((id) => ({ id, secret: SECRET })) }],
  ['짧은 비밀키', { secrets: [{ id: 'k1', secret: 'short' }] }],
  ['같은 키 이름', { secrets: [...secrets, ...secrets] }],
  ['모르는 제휴몰', { malls: { amazon: {} } }],
  ['제휴몰의 주소', { malls: { coupang: { origin: 'https://evil.example' } } }],
  ['55초보다 긴 시간', { malls: { coupang: { longestWait: 56 } } }],
  ['모르는 말', { listem: {} }],
  ['밖의 개발용 제휴몰', { development: { malls: { coupang: { origin: 'http://192.168.0.2:80' } } } }],
  ['개발용인데 밖에서 듣기', { listen: { host: '0.0.0.0' }, development: { malls: {} } }],
])('%s: 켜지지 않는다', (_what, more) => {
  expect(() => read(more)).toThrow(ConfigError);
});

it('틀린 것을 말할 때 비밀키를 말하지 않는다', () => {
  const wrong = [
    `{"secrets":[{"id":"k1","secret":"${SECRET}"}],}`,
    `{"secrets":[{"id":"K 1","secret":"${SECRET} x"}]}`,
  ];
  for (const text of wrong) {
    expect(() => readConfig(text)).toThrow(ConfigError);
    expect(() => readConfig(text)).not.toThrow(SECRET);
  }
});

it('개발용은 표의 줄을 이 컴퓨터로 돌리고, 경로와 한도는 그대로이다', () => {
  const {
    malls: found,
    addressServices,
    isDevelopment,
  } = read({
    development: { malls: { coupang: { origin: 'http://127.0.0.1:9' }, trial: { origin: 'http://127.0.0.1:10' } } },
  });
  expect(isDevelopment).toBe(true);
  expect(addressServices).toEqual([]);
  expect(found.get('coupang')).toEqual({ ...malls['coupang'], origin: 'http://127.0.0.1:9' });
  expect(found.get('trial')).toMatchObject({ origin: 'http://127.0.0.1:10', prefixes: ['/'] });
});

it('표의 제휴몰은 모두 https의 이름으로, 양 끝이 /인 경로로, 55초 안에', () => {
  for (const { origin, prefixes, longestWait, verbs } of Object.values(malls)) {
    expect(origin).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/);
    expect(prefixes.every((prefix) => /^\/(\w+\/)+$/.test(prefix))).toBe(true);
    expect(longestWait).toBeLessThanOrEqual(55);
    expect(verbs.every((verb) => ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(verb))).toBe(true);
  }
});
