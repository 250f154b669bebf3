/** 대표이미지 and 추가이미지: addresses that the mall fetches the pictures from. Size and weight are not to be seen in an address. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { lengthFindings } from './characters';
import { type FieldFinding, inField } from './field-finding';

const LONGEST = 200;

/** Apps Script has no `URL`. Host with a dot and a top-level domain of letters, then anything without blanks, quotes and brackets. */
const httpsUrl = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?::\d{1,5})?(?:[/?#][^\s"'<>\\]*)?$/i;
/** Two addresses in one go read as one address with a strange end. */
const severalUrls = /[,;|]\s*https?:\/\//i;
/** Pictures, and what holds pictures, that are no jpg. An address without an ending may still be one. */
const notJpg = /\.(png|gif|webp|bmp|svg|tiff?|avif|hei[cf]|ico|psd|ai|pdf)$/i;

/**
 * The address of one picture, `undefined` when blank.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 이미지 등록 시 참고사항 (jpg만, 파일명은 영문/숫자의 조합); contract §5 detail
 * (each ≤ 200 characters).
 */
export function imageUrlFindings(url: string | undefined): Finding[] {
  if (url === undefined) return [];
  const shape = urlShapeFindings(url);
  return shape.length > 0 ? shape : [...lengthFindings(url, LONGEST), ...fileFindings(fileName(url))];
}

function urlShapeFindings(url: string): Finding[] {
  if (severalUrls.test(url)) return [mistake('주소가 둘 이상 있습니다. 한 칸(한 줄)에 하나만 넣어 주세요.')];
  if (/^http:\/\//i.test(url)) return [mistake('http가 아니라 https로 시작하는 이미지 주소를 넣어 주세요.')];
  if (/^https:\/\/.*\s/i.test(url)) {
    return [mistake('주소에 빈칸이 있습니다. 파일 이름에서 빈칸을 빼고 다시 올려 주세요.')];
  }
  return httpsUrl.test(url) ? [] : [mistake('이미지 주소가 아닙니다. https://example.com/ring01.jpg처럼 넣어 주세요.')];
}

/** What stands behind the last `/` of the path, without query and fragment; blank when there is no path. */
function fileName(url: string): string {
  const path = url.replace(/^https:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

function fileFindings(name: string): Finding[] {
  const refused = notJpg.exec(name)?.[0];
  if (refused !== undefined) {
    return [mistake(`${refused.toLowerCase()} 파일은 쓸 수 없습니다. jpg로 바꿔 올린 주소를 넣어 주세요.`)];
  }
  if (/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)?$/.test(name)) return [];
  return name === ''
    ? [caution('파일 이름이 없는 주소입니다. 이미지가 열리는지 확인해 주세요.')]
    : [caution('파일 이름에 영문과 숫자가 아닌 글자가 있습니다. 영문과 숫자로만 지은 이름을 권합니다.')];
}

export interface ProductImages {
  mainImage?: string | undefined;
  extraImage1?: string | undefined;
  extraImage2?: string | undefined;
}

const imageFields = ['mainImage', 'extraImage1', 'extraImage2'] as const;
const imageNames = { mainImage: '대표이미지', extraImage1: '추가이미지1', extraImage2: '추가이미지2' } as const;

/**
 * The picture of a product and its two more; the same picture twice is a 주의.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, Guide 3 and 4 (추가이미지 두개만 등록 가능); contract §5 detail.addImgUrlList ≤ 2.
 */
export function productImageFindings(images: ProductImages): FieldFinding<keyof ProductImages>[] {
  return imageFields.flatMap((field, at) => {
    const url = images[field];
    const same = imageFields.slice(0, at).find((earlier) => url !== undefined && images[earlier] === url);
    const doubled = same
      ? [caution(josa`「${imageNames[same]}」과(와) 같은 이미지입니다. 다른 이미지를 넣거나 비워 주세요.`)]
      : [];
    return inField(field, [...imageUrlFindings(url), ...doubled]);
  });
}

/** What is said of each line of a cell of addresses, lines with the same trouble together. */
export function imageLineFindings(urls: readonly string[]): Finding[] {
  const linesByFinding = new Map<string, { finding: Finding; lines: number[] }>();
  urls.forEach((url, at) => {
    for (const finding of imageUrlFindings(url)) {
      const entry = linesByFinding.get(finding.message) ?? { finding, lines: [] };
      entry.lines.push(at + 1);
      linesByFinding.set(finding.message, entry);
    }
  });
  return [...linesByFinding.values()].map(({ finding, lines }) => ({
    ...finding,
    message: `${lineNumbers(lines)}: ${finding.message}`,
  }));
}

function lineNumbers(lines: readonly number[]): string {
  const shown = lines.slice(0, 5).join(', ');
  return lines.length > 5 ? `${shown} 등 ${lines.length}개 줄` : `${shown}번째 줄`;
}
