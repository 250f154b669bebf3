/** Which path and query passes: only what lies under a prefix however a server may read it. */
import fc from 'fast-check';
import { isAllowedTarget, LONGEST_TARGET } from '../../relay/target';

const isAllowed = (target: string) => isAllowedTarget(target, ['/rest/', '/v2/providers/']);

it.each([
  '/rest/ordservices/complete/202611010000/202611070000',
  '/rest/a^b@c,d%20e',
  '/rest/%EC%9E%AC%EA%B3%A0%20%EC%97%86%EC%9D%8C',
  '/rest/a.b..c/...',
  '/rest/a?to=../../x&b=%2e%2e%2f//c',
  '/rest/a?b=\'"<>[]{}|^`',
  '/v2/providers/openapi/apis/api/v4/vendors/A00012345/ordersheets?createdAtFrom=2026-11-01',
  '/rest/a??b',
])('지나간다: %s', (target) => {
  expect(isAllowed(target)).toBe(true);
});

it.each([
  ...['', 'rest/a', '/', '/rest', '/REST/a', '//rest/a', '/v2/provider/a', '?/rest/'],
  ...['/rest/../admin', '/rest/..', '/rest/./a', '/rest/.', '/rest/..;/admin', '/rest/..;x=y/admin', '/rest/a/..?x'],
  ...['/rest/%2e%2e/a', '/rest/.%2E/a', '/rest/%252e%252e/a', '/rest/%25252E./a', '/rest/..%3b/a', '/rest/a%2fb'],
  ...['/rest/a%5cb', '/rest/%5C..%5Ca', '/rest/a\\b', '/rest/a//b', '/rest/a%00', '/rest/a%0d%0aHost:x', '/rest/a%7F'],
  ...['/rest/a%zz', '/rest/a%', '/rest/a%2', '/rest/a b', '/rest/a\tb', '/rest/a\r\nb', '/rest/a#b', '/rest/가'],
  ...['/rest/a?b#c', '/rest/a?b\\c', '/rest/a?b c', '/rest/a?가', 'http://evil.example/rest/a', '/rest@evil/'],
  `/rest/${'a'.repeat(LONGEST_TARGET)}`,
])('지나가지 못한다: %s', (target) => {
  expect(isAllowed(target)).toBe(false);
});

const piece = fc.constantFrom(
  ...['/', '//', '.', '..', '%2e', '%2E', '%252e', '%2f', '%5c', '\\', ';', '%3b', '?', '#', '%', '%00', '\u0000'],
  ...['\r\n', ' ', 'rest', 'admin', 'a', '@', ':', '//evil.example', '가', '%EC', '~'],
);
const crafted = fc
  .tuple(fc.constantFrom('', '/rest/', '/v2/providers/', '/'), fc.array(piece, { maxLength: 12 }))
  .map(([start, pieces]) => start + pieces.join(''));

/** As a server might read a path: decoded until nothing changes, `\` for `/`, parameters away, dots resolved. */
function asLooselyRead(path: string): string {
  let decoded = path;
  for (let before = ''; before !== decoded; ) {
    before = decoded;
    decoded = decoded.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  const segments = decoded
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => segment.split(';')[0] ?? '');
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  return kept.join('/');
}

it('지나가는 것은 아무리 느슨하게 읽어도 그 경로 아래에 있고, 머리글을 더하지 못한다', () => {
  fc.assert(
    fc.property(crafted, (target) => {
      if (!isAllowed(target)) return;
      const [path = ''] = target.split('?');
      expect(asLooselyRead(path)).toMatch(/^\/(rest|v2\/providers)\//);
      expect(target).toMatch(/^[\x21-\x7e]+$/);
      const { pathname, search, host } = new URL(`https://mall.example${target}`);
      expect([host, pathname.startsWith('/rest/') || pathname.startsWith('/v2/providers/')]).toEqual([
        'mall.example',
        true,
      ]);
      expect(pathname.length + search.length).toBeGreaterThan(0);
    }),
    { numRuns: 5_000 },
  );
});
