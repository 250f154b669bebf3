/** The one file as a program: what it says, how it ends, and what it does with its config file. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRelayAnswer } from '../../src/relay/answer';
import { type BuiltRelay, buildRelay, configFor } from './built-relay';
import { fakeMall } from './fake-mall';
import { ask, SECRET, send, signed, stamp } from './running-relay';

let built: BuiltRelay;
beforeAll(async () => {
  built = await buildRelay();
});
afterAll(() => built.remove());

it('한 파일이고, node_modules 없이 돌며, 설치하는 것들이 곁에 있다', async () => {
  expect(existsSync(path.join(built.folder, 'node_modules'))).toBe(false);
  const needed = ['install.sh', 'mall-relay.service', 'Caddyfile', 'compose.yaml', 'Dockerfile', 'config.example.json'];
  expect(needed.filter((name) => !existsSync(path.join(built.folder, name)))).toEqual([]);
  expect(await built.run('--help')).toContain('--config');
});

it('든 꾸러미의 사용 조건이 곁에 있고, 나누어 주어도 되는 것들이다', () => {
  const told = [
    ...readFileSync(path.join(built.folder, 'licenses.txt'), 'utf8').matchAll(/^(\S+ \d\S*) \(([^)]+)\)$/gm),
  ];
  expect(told.map(([, name = '']) => name.split(' ')[0])).toEqual(expect.arrayContaining(['fastify', 'undici', 'zod']));
  expect(new Set(told.map(([, , licence]) => licence))).toEqual(new Set(['MIT', 'ISC', 'BSD-3-Clause']));
});

it('--new-secret은 부를 때마다 다른, 설정에 적을 수 있는 비밀키를 말한다', async () => {
  const made = [await built.run('--new-secret'), await built.run('--new-secret')];
  expect(made[0]).not.toBe(made[1]);
  expect(made.every((secret) => /^[\w-]{43}$/.test(secret))).toBe(true);
});

it('설정 파일이 없으면 그렇게 말하고 1로 끝난다', async () => {
  await expect(built.run('--config', 'nowhere.json', '--check')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('nowhere.json'),
  });
});

it('나르고, 끝내라고 하면 가던 요청의 답을 준 뒤에 0으로 끝난다', async () => {
  const waiting: (() => void)[] = [];
  const mall = await fakeMall((_seen, response) => void waiting.push(() => response.end('late')));
  const relay = await built.start(configFor(mall.origin));
  const key = { origin: relay.origin, keyId: 'k1', secret: SECRET };
  const under = send(signed(key, {}, stamp(Date.now())));
  while (waiting.length === 0) await new Promise((done) => setImmediate(done));
  const ended = relay.stop();
  await new Promise((done) => setTimeout(done, 100));
  for (const go of waiting) go();
  expect(readRelayAnswer(await under)).toMatchObject({ sent: 'answered', status: 200 });
  expect(await ended).toBe(0);
  await mall.close();
});

it('개발용이면 켤 때 그렇게 말하고, 실제 시계를 쓴다', async () => {
  const mall = await fakeMall();
  const relay = await built.start(configFor(mall.origin));
  const key = { origin: relay.origin, keyId: 'k1', secret: SECRET };
  expect(relay.said()).toContain('개발용');
  expect(await ask(key)).toMatchObject({ code: 'time' });
  expect(await relay.stop()).toBe(0);
  expect(relay.said()).not.toMatch(/\/api|fake-secret|a-secret-of/);
  await mall.close();
});

it('이미 쓰는 포트이면 까닭을 말하고 끝난다', async () => {
  const mall = await fakeMall();
  const port = Number(new URL(mall.origin).port);
  await expect(built.start(configFor(mall.origin, { listen: { port } }))).rejects.toThrow('EADDRINUSE');
  await mall.close();
});
