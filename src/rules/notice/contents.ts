/** What may stand in an item of a disclosure (품목고시). */
import { type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { looseKey, quoted } from '../nearest';

/** What is sent for an item that the detail page tells; the manual's 상세정보 별도표기. */
export const inDetailPage = '상세페이지 참조';

/** Characters that an item may have. Source: WAPI contract §5, noticeList. */
const longest = 1000;

const empty = new Set([
  'n',
  'no',
  'na',
  'none',
  'x',
  '아니오',
  '아니요',
  '아님',
  '없음',
  '없슴',
  '없습니다',
  '무',
  '미해당',
]);

/** A dash or dots where others write 없음, and the sign that looks like X; a ○ says something. */
const dashes = /^[-\u2010-\u2015.·…,~/×\s]+$/;

/** 상품라벨 참조표기, 제품 라벨 참고, 라벨에 표기: nothing that a buyer on the web can look at. */
const labelOnly = /^.{0,4}라벨.{0,2}(참조|참고|표기|표시).{0,4}$/;

function advice(text: string): string | undefined {
  const key = looseKey(text);
  if (dashes.test(text) || empty.has(key)) return '해당이 없으면 「해당없음」이나 「상세페이지 참조」로 적어 주세요.';
  if (labelOnly.test(key)) return '내용을 적거나 「상세페이지 참조」로 적어 주세요.';
  return undefined;
}

/**
 * Findings about what stands in the item `name`, `[]` for what may be sent. Blank text is not judged.
 * Source: 메뉴얼 「품목고시」 주의사항 (N, 아니오, 상품라벨 참조표기); WAPI contract §5, noticeList (1,000 characters).
 */
export function checkNoticeText(name: string, text: string): Finding[] {
  if (text.trim() === '') return [];
  const wanted = advice(text);
  return wanted === undefined
    ? checkNoticeLength(name, text)
    : [mistake(josa`「${name}」에 ${quoted(text)}은(는) 쓸 수 없습니다. ${wanted}`)];
}

/** The limit alone, for texts put together of parts that were looked at. Source: WAPI contract §5, noticeList. */
export function checkNoticeLength(name: string, text: string): Finding[] {
  const { length } = [...text.trim()];
  if (length <= longest) return [];
  const counted = `${length.toLocaleString('en-US')}자`;
  return [
    mistake(
      josa`「${name}」은(는) 1,000자까지 쓸 수 있는데 ${counted}입니다. 줄이거나 「상세페이지 참조」로 적어 주세요.`,
    ),
  ];
}
