/** How the workbench ends, with a process that only remembers what was done to it. */
import { EventEmitter } from 'node:events';
import { type Ending, endWith } from '../../../local/workbench/ending';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function opened({ isOpen = true } = {}) {
  const signs = new EventEmitter();
  const done: string[] = [];
  let finish: (error?: Error) => void = () => {};
  const closing = () =>
    new Promise<void>((resolve, reject) => {
      done.push('저장');
      finish = (error) => (error ? reject(error) : resolve());
    });
  const ending: Ending = {
    on: (sign, listener) => signs.on(sign, listener),
    exit: (code) => void done.push(`끝 ${code}`),
    kill: () => void done.push('바로 끝'),
  };
  endWith(ending, {
    close: () => (isOpen ? closing : undefined),
    clear: () => void done.push('치움'),
    say: () => {},
    complain: (error) => void done.push(String(error)),
  });
  const settled = async (error?: Error) => {
    finish(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { signs, done, settled };
}

it.each([...SIGNALS, 'disconnect'])('%s 한 번이면 저장하고 0으로 끝난다', async (sign) => {
  const { signs, done, settled } = opened();
  signs.emit(sign);
  expect(done).toEqual(['저장']);
  await settled();
  expect(done).toEqual(['저장', '끝 0']);
});

it.each(SIGNALS)('저장이 끝나지 않아도 두 번째 %s이면 잠금을 치우고 바로 끝난다', (sign) => {
  const { signs, done } = opened();
  signs.emit('SIGINT');
  signs.emit(sign);
  expect(done).toEqual(['저장', '치움', '바로 끝']);
});

it('부모가 없어진 것은 두 번째 신호로 치지 않는다', () => {
  const { signs, done } = opened();
  signs.emit('SIGINT');
  signs.emit('disconnect');
  expect(done).toEqual(['저장']);
});

it('아직 열리지 않았으면 저장할 것이 없으므로 첫 신호에 바로 끝난다', () => {
  const { signs, done } = opened({ isOpen: false });
  signs.emit('SIGINT');
  expect(done).toEqual(['치움', '바로 끝']);
});

it('저장하지 못하면 까닭을 말하고 1로 끝난다', async () => {
  const { signs, done, settled } = opened();
  signs.emit('SIGTERM');
  await settled(new Error('디스크가 찼습니다.'));
  expect(done).toEqual(['저장', 'Error: 디스크가 찼습니다.', '끝 1']);
});

it('어떻게 끝나든 잠금을 치운다', () => {
  const { signs, done } = opened();
  signs.emit('exit');
  expect(done).toEqual(['치움']);
});
