/** GLOSSARY.md and the code speak alike: its names are names of the code, and what it bans is no name of the code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const [table = '', exceptions = ''] = readFileSync(path.join(root, 'GLOSSARY.md'), 'utf8').split('## 그래도 쓰는 곳');
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (한글|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const coded = (text = ''): string[] => [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

/** Every name in src outside the mall's own words, with a place where it stands. */
function namesOfCode(): Map<string, string> {
  const names = new Map<string, string>();
  const files = readdirSync(path.join(root, 'src'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.startsWith(path.join('mall', 'wemakeprice')));
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(root, 'src', file), 'utf8'),
      ts.ScriptTarget.ESNext,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return names;
}

const words = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _]/);
const saysOf = (name: string, wanted: string): boolean => {
  const said = words(name).map((word) => word.replace(/(ie)?s$/, (_, ie) => (ie ? 'y' : '')));
  return said.join(' ').includes(
    words(wanted)
      .map((word) => word.replace(/s$/, ''))
      .join(' '),
  );
};

const names = namesOfCode();
const allowed = new Set(coded(exceptions));

it('표에 적힌 코드의 이름은 모두 코드에 있다', () => {
  const missing = rows
    .flatMap(([, , code]) => coded(code))
    .filter((wanted) => ![...names.keys()].some((name) => saysOf(name, wanted)));
  expect(rows.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

it('쓰지 않기로 한 이름은 코드에 없다', () => {
  const banned = rows.flatMap(([, , , , never]) => coded(never)).filter((word) => !allowed.has(word));
  const found = [...names].flatMap(([name, file]) =>
    banned
      .filter((word) => !allowed.has(name) && words(name).includes(word.toLowerCase()))
      .map((word) => `${file}: ${name} (${word})`),
  );
  expect(banned.length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});
