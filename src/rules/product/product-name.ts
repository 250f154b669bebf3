/** 상품명: what buyers read and search; one text for all malls. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { koreanBytes, lengthFindings, quoted, strangeCharacterFindings } from './characters';

/** The signs that the manual calls 기본 문자, with the comma that it writes between them. */
const SIGNS = '()/+-~,';
const MANUAL_BYTES = 40;
const MALL_CHARACTERS = 70;

/** `manual`: 40 bytes, for all malls; `mall`: 위메프's own 70 characters. */
export type NameLimit = 'manual' | 'mall';

/** What buyers don't search for; the conditions around a word keep 랜덤, 나무배트, 세일러 and 3+2인용 out of it. */
const promotions: readonly RegExp[] = [
  /무료\s*배송|(?<![가-힣])무배/,
  /당일\s*(?:배송|발송|출고)/,
  /사은품/,
  /증정/,
  /(?<!\d)[1-9]\s*\+\s*[1-9](?![\d인])/,
  /(?<![가-힣])덤(?=으로|\s|\)|$)/,
  /할인/,
  /세일(?![러링즈])|\bsale\b/i,
  /특가|최저\s*가|균일가|파격/,
  /핫\s*딜|\bhot\s*deal\b/i,
  /공짜|쿠폰|적립/,
  /이벤트|\bevent\b/i,
];

/**
 * A 상품명, `undefined` when blank (its column asks for it). Characters and length are an 오류, promotion words a 주의.
 * Source: manual 「1. 상품 등록 - 기본정보」, Guide 1 상품명 and its 주의사항 (한글 20자, 영어 40자); contract §5 basic.productName ≤ 70.
 */
export function productNameFindings(name: string | undefined, limit: NameLimit = 'manual'): Finding[] {
  if (name === undefined) return [];
  return [
    ...strangeCharacterFindings(name, SIGNS),
    ...tooLong(name.normalize('NFC'), limit),
    ...promotionFindings(name),
  ];
}

function tooLong(name: string, limit: NameLimit): Finding[] {
  if (limit === 'mall') return lengthFindings(name, MALL_CHARACTERS);
  const bytes = koreanBytes(name);
  if (bytes <= MANUAL_BYTES) return [];
  return [mistake(`한글 20자, 영문 40자(40바이트)까지 쓸 수 있는데 ${bytes}바이트입니다. 줄여 주세요.`)];
}

function promotionFindings(name: string): Finding[] {
  const words = promotions.flatMap((pattern) => pattern.exec(name)?.[0] ?? []);
  if (words.length === 0) return [];
  return [caution(josa`홍보 문구 ${quoted(words)}이(가) 있습니다. 검색에 쓰이지 않으니 상품 특징으로 바꿔 주세요.`)];
}
