import fc from 'fast-check';
import { imageUrlFindings, productImageFindings } from '../../../src/rules/product/images';
import { errors, fields, saidOf, warnings } from './said';

const ring = 'https://img.example.com/2026/ring01.jpg';

describe('이미지 주소 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 이미지 등록 시 참고사항, 계약 §5 detail)', () => {
  it.each([
    ring,
    'https://img.example.com:8443/ring01.JPG?v=2#a',
    'https://img.example.co.kr/a-b/c_d/ring01.jpeg',
    'https://cdn.example.com/image/8f3a2b',
    'https://cdn.example.com/ring01.jpg?format=x.png',
    undefined,
  ])('쓸 수 있다: %s', (url) => {
    expect(imageUrlFindings(url)).toEqual([]);
  });

  it.each([
    'http://img.example.com/ring01.jpg',
    'ftp://img.example.com/ring01.jpg',
    'img.example.com/ring01.jpg',
    'ring01.jpg',
    'C:\\사진\\ring01.jpg',
    'https://localhost/ring01.jpg',
    'https://192.168.0.10/ring01.jpg',
    'https://user:pw@img.example.com/ring01.jpg',
    'https://img.example.com/ring 01.jpg',
    'https://img.example.com/"ring01.jpg',
    'https:///ring01.jpg',
    'data:image/jpeg;base64,AAAA',
    '',
  ])('인터넷의 https 주소가 아니면 오류이다: %s', (url) => {
    expect(errors(imageUrlFindings(url))).toHaveLength(1);
  });

  it('한 칸에 주소가 둘이면 나누라고 한다', () => {
    expect(errors(imageUrlFindings(`${ring},${ring}`))[0]).toContain('하나만');
  });

  it('200자까지 쓸 수 있다', () => {
    const head = 'https://img.example.com/';
    expect(imageUrlFindings(`${head + 'a'.repeat(200 - head.length - 4)}.jpg`)).toEqual([]);
    expect(errors(imageUrlFindings(`${head + 'a'.repeat(201 - head.length - 4)}.jpg`))[0]).toContain('201자');
  });

  it.each(['png', 'gif', 'webp', 'bmp', 'svg', 'PNG', 'tif', 'heic'])('jpg가 아닌 %s은(는) 오류이다', (ending) => {
    const [message] = errors(imageUrlFindings(`https://img.example.com/ring01.${ending}?v=1`));
    expect(message).toContain(`.${ending.toLowerCase()} 파일`);
  });

  it.each(['ring-01.jpg', 'ring_01.jpg', '반지.jpg', '%EB%B0%98.jpg', 'ring.01.jpg', 'ring01(1).jpg'])(
    '영문과 숫자가 아닌 파일 이름은 주의이다: %s',
    (name) => {
      const found = imageUrlFindings(`https://img.example.com/${name}`);
      expect([errors(found), warnings(found)]).toEqual([[], [expect.stringContaining('파일 이름')]]);
    },
  );

  it.each(['https://img.example.com', 'https://img.example.com/', 'https://img.example.com/rings/?id=7'])(
    '파일 이름이 없는 주소는 주의이다: %s',
    (url) => {
      expect(warnings(imageUrlFindings(url))[0]).toContain('파일 이름이 없는');
    },
  );

  it('어떤 글자가 와도 멈추지 않고, https로 시작하지 않으면 반드시 오류이다', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        const found = imageUrlFindings(url);
        expect(errors(found).length > 0 || url.toLowerCase().startsWith('https://')).toBe(true);
      }),
    );
  });
});

describe('대표이미지와 추가이미지 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 추가이미지 두개만 등록 가능)', () => {
  it('서로 다른 이미지 셋은 괜찮고, 비워도 된다', () => {
    const images = { mainImage: ring, extraImage1: `${ring}?2`, extraImage2: `${ring}?3` };
    expect(productImageFindings(images)).toEqual([]);
    expect(productImageFindings({})).toEqual([]);
  });

  it('대표이미지와 같은 추가이미지는 주의이다', () => {
    const found = productImageFindings({ mainImage: ring, extraImage2: ring });
    expect(fields(found)).toEqual(['extraImage2 주의']);
    expect(saidOf('extraImage2', found)).toContain('「대표이미지」');
  });

  it('두 추가이미지가 서로 같아도 주의이다', () => {
    const found = productImageFindings({ mainImage: `${ring}?1`, extraImage1: ring, extraImage2: ring });
    expect(saidOf('extraImage2', found)).toContain('「추가이미지1」');
  });

  it('어느 이미지가 틀렸는지 그 칸에 말한다', () => {
    expect(fields(productImageFindings({ mainImage: ring, extraImage1: 'ring.png' }))).toEqual(['extraImage1 오류']);
  });
});
