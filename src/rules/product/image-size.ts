/** Width and height of a product's picture, as the browser that loaded it measured them. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';

const WIDTH = 1000;
const HEIGHT = 1000;

/** A picture in pixels as it is kept, or one that did not come. */
export type ImageSeen = { width: number; height: number } | { failed: true };

/**
 * What is wrong with a picture that was measured. Its weight (3 MB at most) cannot be seen from a page.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 이미지 등록 시 참고사항 (1000X1000, 3MB이하, jpg만 가능합니다): another size
 * is 오류. One that did not come is 주의 only: the mall may reach what a page could not.
 */
export function imageSizeFindings(image: ImageSeen): Finding[] {
  if ('failed' in image || image.width < 1 || image.height < 1) return [notSeen];
  const { width, height } = image;
  if (width === WIDTH && height === HEIGHT) return [];
  return [mistake(josa`이미지가 ${width}×${height}입니다. ${WIDTH}×${HEIGHT}(으)로 만들어 다시 올려 주세요.`)];
}

const notSeen = caution(
  '이미지를 열 수 없어 크기를 재지 못했습니다. 주소에 파일이 있는지, 로그인 없이 열리는지, ' +
    '다른 사이트에서 보는 것을 막아 두지 않았는지 확인해 주세요.',
);
