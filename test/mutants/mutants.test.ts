/** Every patch of `npm run test:mutants` still applies to what stands here, and names a test that is there; nothing is run. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mutated, sourceOf } from './apply';
import { mutants } from './mutants.data';

const testOf = (file: string): string => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');

describe.each(mutants)('$name', (mutant) => {
  it('뺄 글이 그 파일에 꼭 한 번 있고, 빼면 달라진다', () => {
    const text = sourceOf(mutant);
    expect(mutated(text, mutant)).toBeDefined();
    expect(mutated(text, mutant)).not.toBe(text);
  });

  it('알아차려야 할 시험의 파일이 있다', () => {
    expect(testOf(mutant.test)).toMatch(/\b(it|test)\b/);
  });
});

it('제품의 탈이었던 것은 열이 넘고, 고친 커밋을 말한다', () => {
  const mended = mutants.flatMap(({ mendedIn }) => mendedIn ?? []);
  expect(mended.length).toBeGreaterThanOrEqual(10);
  for (const commit of mended) expect(commit).toMatch(/^[0-9a-f]{7}$/);
});

it('이름은 서로 다르고, 열둘이 넘는다', () => {
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  expect(mutants.length).toBeGreaterThanOrEqual(12);
});
