/** 상세설명: addresses of pictures, one a line, or HTML; which of them it is shows in the text. */
import { caution, type Finding, mistake } from '../finding';
import { grouped } from './amounts';
import { utf8Bytes } from './characters';
import { imageLineFindings } from './images';

export type Description = { kind: 'images'; urls: string[] } | { kind: 'html'; html: string };

const MOST_IMAGES = 50;
const MOST_BYTES = 65_535;

/**
 * A text of which every line is an address is a list of pictures; everything else is HTML and stays as it is.
 * Source: contract §5, "What no column asks for" (descType by content: URLs only → IMG, else HTML).
 */
export function parseDescription(text: string): Description {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const onlyUrls = lines.length > 0 && lines.every((line) => /^https?:\/\/[^\s<>"]+$/i.test(line));
  return onlyUrls ? { kind: 'images', urls: lines } : { kind: 'html', html: text };
}

/**
 * At most 50 pictures, each as `imageUrlFindings` asks; or HTML of at most 65,535 bytes (UTF-8) without iframe. `undefined`
 * when blank.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, Guide 2 상품상세 이미지 등록; contract §5 detail.descImgUrlList, descHtml.
 */
export function descriptionFindings(text: string | undefined): Finding[] {
  if (text === undefined) return [];
  const description = parseDescription(text);
  return description.kind === 'images' ? imagesFindings(description.urls) : htmlFindings(description.html);
}

function imagesFindings(urls: readonly string[]): Finding[] {
  const tooMany =
    urls.length > MOST_IMAGES
      ? [mistake(`이미지는 ${MOST_IMAGES}개까지인데 ${urls.length}개입니다. 이미지를 이어 붙이거나 줄여 주세요.`)]
      : [];
  return [...tooMany, ...imageLineFindings(urls)];
}

function htmlFindings(html: string): Finding[] {
  const bytes = utf8Bytes(html);
  const iframe = /<\s*\/?\s*iframe/i.test(html);
  const script = /<\s*script/i.test(html);
  const tooLong = `${grouped(MOST_BYTES)}바이트까지 쓸 수 있는데 ${grouped(bytes)}바이트입니다(한글 한 자는 3바이트). 줄여 주세요.`;
  return [
    ...(bytes > MOST_BYTES ? [mistake(tooLong)] : []),
    ...(iframe ? [mistake('iframe은 쓸 수 없습니다. 동영상 등은 빼고 이미지로 바꿔 주세요.')] : []),
    ...(script ? [caution('script가 있습니다. 제휴몰에서 지워지거나 거절될 수 있으니 빼 주세요.')] : []),
  ];
}
