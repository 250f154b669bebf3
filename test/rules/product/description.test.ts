import fc from 'fast-check';
import { descriptionFindings, parseDescription } from '../../../src/rules/product/description';
import { errors, warnings } from './said';

const url = (name: string) => `https://img.example.com/${name}`;
const urls = (count: number) => Array.from({ length: count }, (_, at) => url(`detail${at}.jpg`));

describe('상세설명의 종류 (계약 §5: 주소만 있으면 IMG, 아니면 HTML)', () => {
  it('줄마다 주소이면 이미지 목록이다', () => {
    expect(parseDescription(`${url('a.jpg')}\r\n\n  ${url('b.jpg')} \n`)).toEqual({
      kind: 'images',
      urls: [url('a.jpg'), url('b.jpg')],
    });
  });

  it.each([
    '<p>은 귀걸이입니다.</p>',
    '은 귀걸이입니다.',
    `${url('a.jpg')}\n사이즈 안내`,
    `<img src="${url('a.jpg')}">`,
    '',
  ])('그 밖에는 HTML이고 글자 그대로이다: %s', (html) => {
    expect(parseDescription(html)).toEqual({ kind: 'html', html });
  });

  it('주소 목록을 줄로 이어 쓰면 그 목록으로 읽힌다', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1 }), (names) => {
        const list = names.map((name) => url(`${name}.jpg`));
        expect(parseDescription(list.join('\n'))).toEqual({ kind: 'images', urls: list });
      }),
    );
  });
});

describe('상세설명 이미지 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 Guide 2, 계약 §5 descImgUrlList)', () => {
  it('50개까지 쓸 수 있다', () => {
    expect(descriptionFindings(urls(50).join('\n'))).toEqual([]);
    expect(errors(descriptionFindings(urls(51).join('\n')))[0]).toContain('51개');
  });

  it('틀린 주소가 몇 번째 줄인지 말하고, 같은 말은 묶는다', () => {
    const text = [url('a.jpg'), url('b.png'), 'http://img.example.com/c.jpg', url('d.png')].join('\n');
    expect(errors(descriptionFindings(text))).toEqual([
      expect.stringMatching(/^2, 4번째 줄: \.png/),
      expect.stringMatching(/^3번째 줄: http가 아니라/),
    ]);
  });

  it('줄이 많으면 다섯만 적는다', () => {
    const text = urls(7)
      .map((line) => line.replace('detail', 'detail-'))
      .join('\n');
    expect(warnings(descriptionFindings(text))).toEqual([expect.stringMatching(/^1, 2, 3, 4, 5 등 7개 줄: /)]);
  });

  it('200자를 넘는 주소는 오류이다', () => {
    expect(errors(descriptionFindings(`${url('a'.repeat(200))}.jpg`))[0]).toContain('200자');
  });
});

describe('상세설명 HTML (계약 §5 descHtml ≤ 65,535바이트, iframe 금지)', () => {
  it('비어 있으면 아무 말도 하지 않는다(필수는 열이 말한다)', () => {
    expect(descriptionFindings(undefined)).toEqual([]);
  });

  it('65,535바이트까지 쓸 수 있고, 한글은 3바이트이다', () => {
    expect(descriptionFindings('가'.repeat(21_845))).toEqual([]);
    expect(errors(descriptionFindings(`${'가'.repeat(21_845)}a`))[0]).toContain('65,536바이트');
  });

  it.each(['<iframe src="https://youtube.com/embed/1"></iframe>', '<IFRAME>', '<p></iframe >'])(
    'iframe은 오류이다: %s',
    (html) => {
      expect(errors(descriptionFindings(html))[0]).toContain('iframe');
    },
  );

  it('script는 주의이다', () => {
    const found = descriptionFindings('<p>귀걸이</p><script>alert(1)</script>');
    expect([errors(found), warnings(found)]).toEqual([[], [expect.stringContaining('script')]]);
  });

  it('iframe이라는 낱말은 괜찮다', () => {
    expect(descriptionFindings('<p>iframe 없이도 볼 수 있습니다</p>')).toEqual([]);
  });
});
