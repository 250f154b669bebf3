/** 키워드: the words by which buyers shall find a product. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { characterCount, commaSeparated, distinct, doubles, quoted } from './characters';

const MOST = 4;
const LONGEST = 10;

/** The keywords of a comma-separated cell, as they are sent: each once, in the order and spelling of its first. */
export function parseKeywords(text: string | undefined): string[] {
  return distinct(commaSeparated(text));
}

/**
 * At most 4 keywords of at most 10 characters; doubles are left out, with 주의.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 상품 키워드 (four boxes, 「최대 10자」); contract §5 etc.keywordWemakeprice.
 */
export function keywordFindings(text: string | undefined): Finding[] {
  const keywords = parseKeywords(text);
  const long = keywords.filter((word) => characterCount(word) > LONGEST);
  const doubled = doubles(commaSeparated(text));
  return [
    ...(keywords.length > MOST ? [mistake(`${MOST}개까지인데 ${keywords.length}개입니다. 줄여 주세요.`)] : []),
    ...(long.length > 0
      ? [mistake(josa`하나에 ${LONGEST}자까지 쓸 수 있습니다. ${quoted(long)}을(를) 줄여 주세요.`)]
      : []),
    ...(doubled.length > 0 ? [caution(josa`${quoted(doubled)}이(가) 두 번 있습니다. 하나만 보냅니다.`)] : []),
  ];
}
