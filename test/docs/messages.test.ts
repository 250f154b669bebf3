/** Every message of the program stands in the manual, and those that stop a seller say what to do. */
import { execFileSync } from 'node:child_process';
import { cell } from '../../local/manual/markdown';
import { collectMessages } from '../../local/manual/messages/collect';
import { firstAid } from '../../local/manual/messages/first-aid';
import { toneOf } from '../../local/manual/messages/instruction';
import { placeOf } from '../../local/manual/messages/places';
import { sentencesOf } from '../../local/manual/messages/sentences';
import { read } from './markdown';

const messages = collectMessages();

/** They stop a seller and do not say what to do themselves. */
const allowed: Readonly<Record<string, string>> = {
  '〈제휴몰〉이 거절했습니다: 〈까닭〉': '까닭이 제휴몰의 말 그대로이고, 그 말이 할 일이다',
  '제휴몰의 답이 모자랍니다.': '「다음 수집에서 이어서 가져옵니다」가 뒤에 붙는 까닭이다',
};

it('모든 메시지가 자주나는오류.md에 있다', () => {
  const page = read('docs/manual/자주나는오류.md');
  expect(messages.length).toBeGreaterThan(500);
  expect(messages.filter(({ text }) => !page.includes(cell(text)))).toEqual([]);
});

it('판매자를 멈추는 메시지는 무엇을 하면 되는지 말한다', () => {
  const silent = messages.filter(({ role, text }) => role === 'mend' && !['do', 'ask'].includes(toneOf(text)));
  expect(silent.filter(({ text }) => !(text in allowed)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

it('메시지와 설명서의 조사는 앞말에 맞는다: 은(는), 이(가), 을(를), 과(와), (으)로가 남지 않는다', () => {
  const unfitted = /[은이을과]\([는가를와]\)|\((으|이)\)[로라]/;
  expect(messages.filter(({ text }) => unfitted.test(text))).toEqual([]);
  const pages = execFileSync('git', ['ls-files', '-z', 'docs/manual', 'src/ui'], { encoding: 'utf8' }).split('\0');
  const texts = pages.filter((name) => /\.(md|html|css|ts)$/.test(name)).map((name) => ({ name, text: read(name) }));
  expect(texts.length).toBeGreaterThan(50);
  const untagged = texts.filter(({ text }) => unfitted.test(text.replace(/josa`(?:[^`\\]|\\.)*`/gs, '')));
  expect(untagged.map(({ name }) => name)).toEqual([]);
});

it('봐준 메시지는 아직 프로그램에 있다', () => {
  const texts = new Set(messages.map(({ text }) => text));
  expect(Object.keys(allowed).filter((text) => !texts.has(text))).toEqual([]);
});

it('값은 모두 쉬운 말 하나로 보인다', () => {
  const inside = messages.flatMap(({ text }) => [...text.matchAll(/〈([^〈〉]*)〉/g)].map(([, word = '']) => word));
  expect(inside.filter((word) => word === '' || /[A-Za-z_$]{2,}\(/.test(word))).toEqual([]);
});

it('어느 파일의 메시지든 어디에서 만나는지 안다', () => {
  expect(() => messages.map(({ file }) => placeOf(file))).not.toThrow();
  expect(() => placeOf('elsewhere/new.ts')).toThrow('elsewhere/new.ts');
});

it('더는 없는 메시지를 가장 자주 보는 것으로 두지 않는다', () => {
  expect(() => firstAid([])).toThrow('No message says');
});

/** With § for the sign before a value, which the linter takes for a mistake in a plain text. */
const said = (source: string) =>
  sentencesOf('x.ts', source.replaceAll('§', '$')).map(({ text, role }) => `${role}: ${text}`);

describe('메시지를 읽는 방법', () => {
  it.each([
    ['글', `throw new Refusal('비어 있습니다. 넣어 주세요.');`, ['mend: 비어 있습니다. 넣어 주세요.']],
    ['값이 든 글', 'tell(`「§{tab.name}」 탭이 없습니다.`);', ['note: 「〈탭〉」 탭이 없습니다.']],
    ['이어 붙인 글', `mistake('너무 깁니다. ' + '줄여 주세요.');`, ['mend: 너무 깁니다. 줄여 주세요.']],
    ['셀 것 앞의 값', 'tell(`§{whatever}건을 적었습니다.`);', ['note: 〈수〉건을 적었습니다.']],
    ['모르는 값', 'tell(`§{whatever} 읽을 수 없습니다.`);', ['note: 〈값〉 읽을 수 없습니다.']],
    ['수의 이름', 'const MOST = 1_000; tell(`§{MOST}개까지입니다.`);', ['note: 1,000개까지입니다.']],
    [
      '이름이 붙은 글',
      "const LATER = '다음에 합니다.'; tell(`못 했습니다. §{LATER}`);",
      ['note: 못 했습니다. 다음에 합니다.'],
    ],
    [
      '둘 가운데 하나',
      "const how = late ? '높습니다' : '낮습니다'; tell(`값이 §{how}. 고치세요.`);",
      ['note: 값이 〈높습니다 또는 낮습니다〉. 고치세요.'],
    ],
    ['있을 때만', "tell(`했습니다.§{more ? ' 더 있습니다.' : ''}`);", ['note: 했습니다.〈더 있습니다.〉']],
    [
      '함수에 준 글마다 하나',
      "const refuse = (why: string) => ({ refuse: `§{why} 비워 주세요.` }); refuse('끝났습니다.'); refuse('없습니다.');",
      ['mend: 끝났습니다. 비워 주세요.', 'mend: 없습니다. 비워 주세요.'],
    ],
    [
      '이름으로 던진 글',
      "const NONE = '행이 없습니다.'; const f = () => { throw new Refusal(NONE); };",
      ['mend: 행이 없습니다.'],
    ],
    [
      '글 안에서 다른 것이 하는 말',
      "tell(`둘입니다. §{list.map((one) => '하나입니다.')}`);",
      ['note: 둘입니다. 〈값〉', 'note: 하나입니다.'],
    ],
    ['괄호 안의 글', "tell('하나입니다. ' + ('둘입니다.' as string));", ['note: 하나입니다. 둘입니다.']],
    ['건너뜀', "const done = { skip: '이미 했습니다.' };", ['skip: 이미 했습니다.']],
    ['주의', "caution('두 번 있습니다.');", ['warn: 두 번 있습니다.']],
    ['문장이 아닌 말', "const title = '주문 가져오기'; const key = 'a.b';", []],
    ['주석', '// 비어 있습니다.\n', []],
    ['셈', 'const sum = one + other;', []],
    ['toString 같은 이름', "tell(`§{count.toLocaleString('en-US')}번 했습니다.`);", ['note: 〈수〉번 했습니다.']],
    [
      '다른 함수의 같은 이름',
      "const f = () => { const name = '상품'; return name; }; const g = (name: string) => tell(`「§{name}」이 없습니다.`);",
      ['note: 「〈이름〉」이 없습니다.'],
    ],
    ['서로를 가리키는 이름', 'const a = b + ""; const b = a + ""; tell(`§{a} 했습니다.`);', ['note: 〈값〉 했습니다.']],
  ])('%s', (_, source, wanted) => {
    expect(said(source)).toEqual(wanted);
  });

  it.each([
    ['넣어 주세요.', 'do'],
    ['다시 실행하면 보냅니다.', 'do'],
    ['알 수 없습니다. 〈할 일〉', 'do'],
    ['바꿀까요? 되돌릴 수 없습니다.', 'ask'],
    ['못 했습니다. 〈까닭〉', 'reason'],
    ['이미 했습니다.', 'tell'],
  ] as const)('「%s」은(는) %s', (text, tone) => {
    expect(toneOf(text)).toBe(tone);
  });
});
