/** The walk through the XML of an .xlsx: what it tells, and that it looks at no letter more than a few times. */
import fc from 'fast-check';
import { attributesOf, walkXml, type XmlText } from '../../../../src/ui/sidebar/excel/xml';

/** What is told of an XML, in order. */
function said(xml: string): string[] {
  const lines: string[] = [];
  walkXml(xml, {
    open: (name, text) => lines.push(`<${name} ${JSON.stringify(attributesOf(text))}`),
    close: (name) => lines.push(`>${name}`),
    text: (text) => lines.push(text),
  });
  return lines;
}

/** A text that counts the letters that are looked at. */
function counted(text: string): { xml: XmlText; looked(): number } {
  let letters = 0;
  return {
    looked: () => letters,
    xml: {
      length: text.length,
      indexOf(sign, from) {
        const at = text.indexOf(sign, from);
        letters += (at === -1 ? text.length : at + sign.length) - from;
        return at;
      },
      slice(from, to) {
        const piece = text.slice(from, to);
        letters += piece.length;
        return piece;
      },
    },
  };
}

function lookedAt(text: string): number {
  const { xml, looked } = counted(text);
  try {
    walkXml(xml, { open: (_, attributes) => attributesOf(attributes) });
  } catch {
    // What is not sound is refused; it must not take longer for it.
  }
  return looked();
}

it('태그, 속성, 글을 차례대로 말하고, 이름의 앞가지와 주석은 말하지 않는다', () => {
  expect(
    said(`<?xml version="1.0"?><x:a b="1" r:id='2>"'><!-- <c> -->글&lt;&#44032;<d/><![CDATA[<&]]></x:a >\n`),
  ).toEqual(['<a {"b":"1","id":"2>\\""}', '글<가', '<d {}', '>d', '<&', '>a']);
});

it.each([
  '<a>',
  '<a></b>',
  '</a>',
  '<a',
  '<a b="',
  '<a b=c/>',
  '<!DOCTYPE a><a/>',
  '<!-- <a/>',
  '<>',
  '<a><![CDATA[</a>',
])('성하지 않은 %s은(는) 거절한다', (xml) => {
  expect(() => said(xml)).toThrow();
});

const MOST_TIMES = 16;

describe('글자를 보는 수는 글의 길이를 따라 늘 뿐이다', () => {
  it.each([
    ['닫히지 않은 태그', '<c '],
    ['빈 칸', '<c/>'],
    ['칸', '<c r="A1" s="1"><v>1</v></c>'],
    ['속성 안의 닫는 표', `<c a='>' `],
    ['닫히지 않은 따옴표', '<c a="> '],
    ['따옴표', `"'`],
    ['닫는 표', '>'],
    ['여는 표', '<'],
    ['주석의 처음', '<!--'],
    ['글자 참조', '&#1;&lt;&'],
    ['CDATA', '<![CDATA[x]]>'],
    ['빈칸', ' '],
    ['속성', '<c a = "1" = "2"/>'],
  ])('%s이(가) 수만 번 되풀이되어도', (_, piece) => {
    for (const times of [1_000, 8_000, 32_000]) {
      const text = `<a>${piece.repeat(times)}</a>`;
      expect(lookedAt(text)).toBeLessThanOrEqual(text.length * MOST_TIMES);
    }
  });

  it('무엇이 어떻게 섞여도', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      'a',
      ' ',
      '<c ',
      '</c>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&lt;',
    );
    const run = fc.tuple(piece, fc.constantFrom(1, 2, 300)).map(([sign, times]) => sign.repeat(times));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 20 }), (runs) => {
        const text = `<a>${runs.join('')}</a>`;
        expect(lookedAt(text)).toBeLessThanOrEqual(text.length * MOST_TIMES);
      }),
    );
  });
});
