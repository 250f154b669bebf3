import fc from 'fast-check';
import { imageSizeFindings } from '../../../src/rules/product/image-size';
import { errors, warnings } from './said';

describe('이미지의 크기 (매뉴얼 「1. 상품 등록 - 기본정보 입력」 1000X1000, 3MB이하, jpg만 가능합니다)', () => {
  it('1000×1000이면 이상이 없다', () => {
    expect(imageSizeFindings({ width: 1000, height: 1000 })).toEqual([]);
  });

  it.each([
    [999, 1000],
    [1000, 1001],
    [1, 1],
    [500, 500],
    [2000, 2000],
  ])('%s×%s이면 오류이고, 잰 크기와 고칠 크기를 말한다', (width, height) => {
    const found = imageSizeFindings({ width, height });
    expect(errors(found)).toEqual([expect.stringContaining(`${width}×${height}`)]);
    expect(errors(found)[0]).toContain('1000×1000');
  });

  it.each([{ failed: true as const }, { width: 0, height: 0 }, { width: 1000, height: 0 }])(
    '열 수 없었던 이미지는 까닭을 짚어 주는 주의이다: %j',
    (image) => {
      const found = imageSizeFindings(image);
      expect(errors(found)).toEqual([]);
      expect(warnings(found)[0]).toMatch(/열 수 없어.*로그인 없이.*막아 두지/);
    },
  );

  it('어떤 크기든 1000×1000만 통과한다', () => {
    const side = fc.oneof(fc.nat(), fc.constantFrom(999, 1000, 1001));
    fc.assert(
      fc.property(side, side, (width, height) => {
        const isRight = width === 1000 && height === 1000;
        expect(imageSizeFindings({ width, height })).toHaveLength(isRight ? 0 : 1);
      }),
    );
  });
});
