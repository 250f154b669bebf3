/** The table of headers in docs/manual/데이터이전.md is the one by which the program reads lists. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importTitles } from '../../src/jobs/products/import-fields';
import { looseKey } from '../../src/rules/nearest';
import { categoryFields, columnFields } from '../../src/rules/product-import/fields';
import { elsewhere, programs } from '../../src/rules/product-import/headers.data';

const text = readFileSync(path.resolve(__dirname, '../../docs/manual/데이터이전.md'), 'utf8');

const wordsOf = (field: keyof typeof importTitles): string[] =>
  programs.flatMap((headers) => headers[field]?.split(' ') ?? []);

/** A word of two meanings stands in the text beside the table. */
function isPlain(word: string): boolean {
  const key = looseKey(word);
  const fields = [...columnFields, ...categoryFields].filter((field) =>
    wordsOf(field).some((one) => looseKey(one) === key),
  );
  return fields.length === 1 && !elsewhere.some(({ words }) => words.split(' ').some((one) => looseKey(one) === key));
}

const lines = [...columnFields, ...categoryFields].map((field) => {
  const others = [...new Set(wordsOf(field))].filter((word) => word !== importTitles[field] && isPlain(word));
  return `| ${importTitles[field]} | ${others.join(', ')} |`;
});

it.each(lines)('%s', (line) => {
  expect(text).toContain(`${line}\n`);
});

it.each(elsewhere.map(({ why }) => why))('넣지 않는 까닭 「%s」', (why) => {
  expect(text).toContain(why);
});

it('플레이오토의 머리글은 추측이라고 적혀 있다', () => {
  expect(text).toMatch(/플레이오토.*추측/);
});
