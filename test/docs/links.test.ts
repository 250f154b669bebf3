/** Nothing in the documents and in the comments leads to a file, a heading or a path of the program that is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { documents, headingIds, linksIn, pathsIn, read, root } from './markdown';

const OUTSIDE = /^(https?:|mailto:)/;

/** What is wrong with a link, `undefined` when nothing is. */
function brokenBy(document: string, target: string): string | undefined {
  const [file = '', id] = target.split('#').map(decodeURIComponent);
  const place = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
  if (!existsSync(path.join(root, place))) return `${target}: 파일이 없다`;
  if (id === undefined || statSync(path.join(root, place)).isDirectory()) return undefined;
  return headingIds(read(place)).has(id) ? undefined : `${target}: 그런 제목이 없다`;
}

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('이어진 파일과 제목이 있다', () => {
    const targets = linksIn(text).filter((target) => !OUTSIDE.test(target));
    expect(targets.flatMap((target) => brokenBy(document, target) ?? [])).toEqual([]);
  });

  it('이름을 댄 src, test, local의 파일이 있다', () => {
    const named = pathsIn(text).filter((file) => !/[*<…]/.test(file));
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });
});

/** Modules may be named without their ending. */
const isThere = (file: string): boolean =>
  ['', '.ts', '.job.ts', '.tab.ts'].some((ending) => existsSync(path.join(root, file + ending)));

describe('주석', () => {
  const sources = execFileSync('git', ['ls-files', '-z', 'src', 'local', 'relay', 'test', '*.mjs'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter(
      (name) => /\.(ts|mjs|cjs)$/.test(name) && name !== 'test/docs/links.test.ts' && existsSync(path.join(root, name)),
    );
  const comments = sources.map((name) => ({
    name,
    text: [...read(name).matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*/gm)].map(([comment]) => comment).join('\n'),
  }));

  it('이름을 댄 문서가 저장소에 있다', () => {
    const known = new Set(documents.flatMap((document) => [document, path.posix.basename(document)]));
    const named = comments.flatMap(({ name, text }) =>
      [...text.matchAll(/[\p{L}\d_/.-]+\.md\b/gu)].map(([document]) => ({ name, document })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ document }) => !known.has(document))).toEqual([]);
  });

  it('계약의 절은 docs/malls/위메프.md에 있다', () => {
    const sections = new Set([...read('docs/malls/위메프.md').matchAll(/^## (\d+)\./gm)].map(([, section]) => section));
    const named = comments.flatMap(({ name, text }) =>
      [...text.matchAll(/§\s?(\d+)/g)].map(([, section]) => ({ name, section })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ section }) => !sections.has(section ?? ''))).toEqual([]);
  });
});

describe('읽는 방법', () => {
  it('그림과 링크를 읽고, 코드 안의 것은 읽지 않는다', () => {
    expect(linksIn('![그림](a.png) [쪽](b.md#다-라) `[x](c.md)`\n```\n[y](d.md)\n```\n')).toEqual([
      'a.png',
      'b.md#다-라',
    ]);
  });

  it('제목의 주소는 기호를 빼고 빈칸을 이으며, 같은 제목은 번호가 붙는다', () => {
    const text = '# 2. 판매정보 입력, 배송정보\n## 「주문」의 작업\n## API\n```\n# 아님\n```\n## API\n';
    expect([...headingIds(text)]).toEqual(['2-판매정보-입력-배송정보', '주문의-작업', 'api', 'api-1']);
  });

  it('없는 파일과 없는 제목을 찾아낸다', () => {
    expect(brokenBy('docs/manual/README.md', '없는쪽.md')).toContain('파일이 없다');
    expect(brokenBy('docs/manual/README.md', '사이드바.md#없는-제목')).toContain('그런 제목이 없다');
    expect(brokenBy('docs/manual/README.md', '사이드바.md#오늘')).toBeUndefined();
  });
});
