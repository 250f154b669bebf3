/** Loading what was built. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundle } from '../../../local/bundle';
import { useTemporaryFolder } from '../store/temporary-folder';

const file = useTemporaryFolder();

function build(manifest = '{"timeZone":"Asia/Seoul","oauthScopes":["x"],"runtimeVersion":"V8"}'): string {
  const folder = file('dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'Code.js'), 'function f() {}');
  writeFileSync(join(folder, 'appsscript.json'), manifest);
  writeFileSync(join(folder, 'sidebar.html'), '<p>안녕</p>');
  return folder;
}

test('코드와 매니페스트와 페이지를 읽는다', () => {
  expect(loadBundle(build())).toEqual({
    code: 'function f() {}',
    manifest: { timeZone: 'Asia/Seoul', oauthScopes: ['x'] },
    files: { sidebar: '<p>안녕</p>' },
  });
});

test('아직 짓지 않았으면 무엇을 먼저 할지 말한다', () => {
  expect(() => loadBundle(file('없음'))).toThrow('npm run build 를 먼저 실행하세요');
});

test('매니페스트가 망가졌으면 다시 지으라고 말한다', () => {
  expect(() => loadBundle(build('{}'))).toThrow('npm run build 를 다시 실행하세요');
});
