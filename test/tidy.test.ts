/** What the linter cannot see: names that must stay in their folder, texts that must stand once, files that must stay small. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMER_PRODUCT, PRODUCT } from '../src/product';
import { tabs } from '../src/tabs';

const root = path.resolve(__dirname, '..');
const folders = ['src', 'local', 'relay', 'test'];
const listed = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.posix.join(folder, String(name))),
);
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const files = listed.filter((file) => /\.(ts|mjs|cjs)$/.test(file)).map((file) => ({ file, text: textOf(file) }));
const within = (folder: string) => files.filter(({ file }) => file.startsWith(folder));
const names = (found: typeof files) => found.map(({ file }) => file);

describe('이름은 제자리에', () => {
  it('위메프 API의 낱말은 그 어댑터 안에만 있다', () => {
    const wire = /bundleNo|purchaseNo|orderOptionNo|resultCode|returnKey|w-api|originShipDate|parcelCompanyCode/;
    const outside = within('src/').filter(({ file }) => !file.startsWith('src/mall/wemakeprice/'));
    expect(names(outside.filter(({ text }) => wire.test(text)))).toEqual([]);
  });

  it('머리글의 글은 src/tabs에만 있다', () => {
    const headers = new Set(tabs.flatMap((tab) => Object.values(tab.columns).map(({ header }) => header)));
    const elsewhere = within('src/').filter(({ file }) => !/^src\/(tabs|rules|mall)\//.test(file));
    const copies = elsewhere.flatMap(({ file, text }) =>
      [...headers].filter((header) => text.includes(`'${header}'`)).map((header) => `${file}: ${header}`),
    );
    expect(copies).toEqual([]);
  });

  it('제품의 이름은 src/product.ts에만 있다: 화면은 만들 때 받는다', () => {
    const pages = listed.filter((file) => file.endsWith('.html'));
    const all = [...within('src/'), ...within('local/'), ...pages.map((file) => ({ file, text: textOf(file) }))];
    const copies = all.filter(({ file, text }) => file !== 'src/product.ts' && text.includes(PRODUCT));
    expect(names(copies)).toEqual([]);
    expect(names(all.filter(({ text }) => text.includes(FORMER_PRODUCT)))).toEqual(['src/product.ts']);
  });

  it('zod는 통째로 가져온다', () => {
    const wrong = within('src/').filter(({ text }) => /import \{[^}]*\} from 'zod'/.test(text));
    expect(names(wrong)).toEqual([]);
  });
});

describe('파일', () => {
  it('250줄을 넘지 않는다', () => {
    const code = [...within('src/'), ...within('local/'), ...within('relay/')];
    expect(names(code.filter(({ text }) => text.split('\n').length > 251))).toEqual([]);
  });

  it('무엇을 위한 것인지 첫 줄에 적는다', () => {
    const code = [...within('src/'), ...within('local/'), ...within('relay/')].filter(
      ({ file }) => !file.endsWith('.d.ts'),
    );
    expect(names(code.filter(({ text }) => !text.startsWith('/**')))).toEqual([]);
  });

  it('자리 없는 이름(utils, helpers, manager)을 쓰지 않는다', () => {
    const vague = [...within('src/'), ...within('local/'), ...within('relay/')].filter(({ file }) =>
      /(^|[/-])(utils?|helpers?|manager)\.ts$/i.test(file),
    );
    expect(names(vague)).toEqual([]);
  });

  it('오류가 아닌 클래스가 없다', () => {
    const classes = [...within('src/'), ...within('local/'), ...within('relay/')].filter(({ text }) =>
      [...text.matchAll(/^(?:export )?class \w+(?: extends (\w+))?/gm)].some(([, base]) => !/Error$/.test(base ?? '')),
    );
    expect(names(classes)).toEqual([]);
  });
});

describe('시험', () => {
  const others = /^test\/(bench|screenshots)\/|^test\/tidy/;
  const tests = within('test/').filter(({ file }) => !others.test(file));

  it('걸린 시간을 재지 않고, 정한 시간만큼 기다리지 않는다: 바쁜 컴퓨터에서도 같은 답이어야 한다', () => {
    const timed =
      /performance\.now|hrtime|cpuUsage|Date\.now\(\) - \w+\)\.to|\.waitForTimeout\(\d|AbortSignal\.timeout/;
    expect(names(tests.filter(({ text }) => timed.test(text)))).toEqual([]);
  });

  it('기다리는 한도는 jest.config.cjs와 test/helpers/patience.ts에만 있다', () => {
    const own = /jest\.setTimeout|^\s*\}, [\d_]+\);|,\n\s*[\d_]+_000,\n\s*\);|\btimeout: [\d_]/m;
    expect(names(tests.filter(({ text }) => own.test(text)))).toEqual([]);
  });
});

it('package-lock.json의 꾸러미는 모두 sha512 해시로 고정되어 있다', () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string }>;
  };
  const others = Object.entries(packages).filter(([place]) => place !== '');
  const loose = others.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity));
  expect(others.length).toBeGreaterThan(1_000);
  expect(loose.map(([place]) => place)).toEqual([]);
});

it('package-lock.json에는 다른 컴퓨터의 꾸러미도 빠짐없이 있어 npm ci가 어디서나 된다', () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const known = new Set(Object.keys(packages).map((place) => place.slice(place.lastIndexOf('node_modules/') + 13)));
  const asked = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});
