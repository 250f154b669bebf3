import fc from 'fast-check';
import { fieldsOf, nodesWhere, parseNode, textUnder } from '../../../src/mall/kit/xml';
import { type Element, xmlText } from '../../../src/mall/kit/xml-text';

const empty =
  '<?xml version="1.0" encoding="euc-kr"?><ns2:orders xmlns:ns2="http://mall.example/"><ns2:result_code>0</ns2:result_code>' +
  '<ns2:result_text>조회된 결과가 없습니다.</ns2:result_text></ns2:orders>';

describe('XML', () => {
  it('앞가지가 무엇이든 이름만 본다', () => {
    for (const prefix of ['ns2', 's2', 'ns0']) {
      const node = parseNode(empty.replaceAll('ns2', prefix))!;
      expect(textUnder(node, 'result_code')).toBe('0');
      expect(textUnder(node, 'result_text')).toBe('조회된 결과가 없습니다.');
      expect(textUnder(node, 'order')).toBeUndefined();
    }
  });

  it('행은 하나여도 여럿이어도 원소이고, null이라는 글은 비어 있는 것이다', () => {
    const row = '<order><ordNo>202611220000000001</ordNo><memo>null</memo><name><![CDATA[뷁<똠]]></name></order>';
    for (const count of [0, 1, 3]) {
      const rows = nodesWhere(parseNode(`<orders>${row.repeat(count)}</orders>`)!, ({ name }) => name === 'order');
      expect(rows.map(fieldsOf)).toEqual(
        Array.from({ length: count }, () => ({ ordNo: '202611220000000001', memo: '', name: '뷁<똠' })),
      );
    }
  });

  it.each(['', '그냥 글', '{"code":1}', '<html><body>점검<br></body>', '<a>', '<a><b></a>'])(
    '%j는 XML이 아니다',
    (text) => {
      expect(parseNode(text)).toBeUndefined();
    },
  );

  it('적은 것을 도로 읽으면 같고, 무엇이 와도 멈추지 않는다', () => {
    const text = fc.string({ unit: 'grapheme-ascii' }).filter((one) => one.trim() === one && one !== 'null');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const root: Element = ['root', texts.map((one): Element => ['row', one])];
        expect(parseNode(xmlText(root))?.children.map((child) => child.text)).toEqual(texts);
      }),
    );
    fc.assert(fc.property(fc.string(), (any) => expect(['object', 'undefined']).toContain(typeof parseNode(any))));
  });
});
