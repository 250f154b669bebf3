/** docs/설치.md, 개인정보처리방침.md and the pages for a first day say what the manifest and the page really are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest: { oauthScopes: string[]; urlFetchWhitelist: string[] } = JSON.parse(read('appsscript.json'));
const installation = read('docs/설치.md');
const privacy = read('docs/개인정보처리방침.md');

it('권한의 표에는 매니페스트의 권한이 빠짐없이 차례대로 있고, 까닭이 적혀 있다', () => {
  const rows = [...installation.matchAll(/^\| `(https:\/\/www\.googleapis\.com\/auth\/\S+)` \| (.+) \|$/gm)];
  expect(rows.map(([, scope]) => scope)).toEqual(manifest.oauthScopes);
  expect(rows.filter(([, , why = '']) => why.length < 20)).toEqual([]);
});

it('OAuth 동의 화면에 낼 까닭도 권한마다 하나씩 있다', () => {
  const names = manifest.oauthScopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  const told = [...installation.matchAll(/^([\w.]+): [A-Z]/gm)].map(([, name]) => name);
  expect(told).toEqual(names);
});

it('요청이 가는 곳은 설치 안내와 개인정보처리방침에 모두 적혀 있다', () => {
  for (const address of manifest.urlFetchWhitelist) {
    expect(installation).toContain(`\`${address}\``);
    expect(privacy).toContain(`\`${new URL(address).host}\``);
  }
});

it('개인정보처리방침의 날수와 줄 수는 personal-data.md의 것과 같다', () => {
  const figures = ['90일', '1~3,650일', '20,000', '12개'];
  const missing = figures.filter(
    (figure) => !privacy.includes(figure) || !read('docs/personal-data.md').includes(figure),
  );
  expect(missing).toEqual([]);
});

it('처음설정.md의 단계는 화면의 단계와 같다', () => {
  const steps = [...read('src/ui/sidebar/panels/first-steps.html').matchAll(/<h3>(.+)<\/h3>/g)].map(([, step]) => step);
  const told = [...read('docs/manual/처음설정.md').matchAll(/^## (\d\. .+)$/gm)].map(([, step]) => step);
  expect(told).toEqual(steps);
});

it('설명서의 쪽은 모두 차례에 있고, 새 쪽의 그림과 연결은 모두 있는 파일이다', () => {
  const contents = read('docs/manual/README.md');
  const pages = readdirSync(path.join(root, 'docs/manual')).filter((name) => name.endsWith('.md'));
  expect(pages.filter((name) => name !== 'README.md' && !contents.includes(`(${name}`))).toEqual([]);
  const files = ['docs/설치.md', 'docs/개인정보처리방침.md', 'docs/manual/처음설정.md', 'docs/manual/사용자권한.md'];
  const broken = files.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)#:\s]+)\)/g)]
      .map(([, link = '']) => path.join(path.dirname(file), link))
      .filter((link) => !existsSync(path.join(root, link))),
  );
  expect(broken).toEqual([]);
});
