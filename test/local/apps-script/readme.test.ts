/** The README's first example is what a newcomer copies: it must run as it stands there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, emptyState, emptyWorkbook } from '../../../local/apps-script';

const readme = readFileSync(join(__dirname, '../../../local/apps-script/README.md'), 'utf8');
const [, example = ''] = /```ts\nimport [^\n]*\n([\s\S]*?)```/.exec(readme) ?? [];

it('설명서의 첫 예는 적힌 그대로 돌고, 열두 줄 안이다', () => {
  const tests: (() => void)[] = [];
  const given = {
    createRuntime,
    emptyState,
    emptyWorkbook,
    expect,
    it: (_: string, test: () => void) => tests.push(test),
  };
  Function(...Object.keys(given), example)(...Object.values(given));
  for (const test of tests) test();
  expect(tests).toHaveLength(1);
  expect(example.split('\n').length).toBeLessThanOrEqual(12);
});
