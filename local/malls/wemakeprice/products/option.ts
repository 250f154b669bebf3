/** `option` of a product: what the buyer chooses, and what the buyer writes. */
import * as z from 'zod';
import { code, count, list, optionalText, part, text } from '../core/fields';
import { saying } from '../core/rules';

const yesNo = ['Y', 'N'] as const;
const largestAddPrice = 999_999_999;

const depth = (label: string) => z.literal([1, 2], `${label} 단계는 1 또는 2로 입력해 주세요.`).optional();

const optionValue = z.object(
  {
    optionValue1: text('옵션값1', 70),
    optionValue2: optionalText('옵션값2', 70),
    saleStatus: code('옵션 판매상태', ['A', 'S']),
    stockCount: count('옵션 재고수량', 0, 99_999),
    optAddPrice: count('옵션 추가금액', -largestAddPrice, largestAddPrice).default(0),
    displayYn: code('옵션 전시여부', yesNo).optional(),
    sellerOptionCode: optionalText('판매자옵션코드', 50),
  },
  '옵션값을 입력해 주세요.',
);

const fields = part('옵션정보(option)', {
  selectOptionUseYn: code('선택옵션 사용여부', yesNo),
  selectOptionDepth: depth('선택옵션'),
  selectOptionTitle1: optionalText('선택옵션명1', 10),
  selectOptionTitle2: optionalText('선택옵션명2', 10),
  selectOptionValueList: list('선택옵션', optionValue, 200).default([]),
  textOptionUseYn: code('텍스트옵션 사용여부', yesNo),
  textOptionDepth: depth('텍스트옵션'),
  textOptionTitle1: optionalText('텍스트옵션명1', 15),
  textOptionTitle2: optionalText('텍스트옵션명2', 15),
});

type Fields = z.output<typeof fields>;

/** What is wrong with the choices, as the mall says it; `undefined` when nothing is. */
function selectProblem(option: Fields): string | undefined {
  if (option.selectOptionUseYn === 'N') return undefined;
  if (option.selectOptionDepth === undefined) return '선택옵션 단계를 입력해 주세요.';
  const twoDeep = option.selectOptionDepth === 2;
  if (option.selectOptionTitle1 === '') return '선택옵션명1을 입력해 주세요.';
  if (twoDeep && option.selectOptionTitle2 === '') return '선택옵션명2를 입력해 주세요.';
  const values = option.selectOptionValueList;
  if (values.length === 0) return '선택옵션을 1개 이상 입력해 주세요.';
  if (twoDeep && values.some((value) => value.optionValue2 === '')) return '옵션값2를 입력해 주세요.';
  const names = values.map((value) => JSON.stringify([value.optionValue1, twoDeep ? value.optionValue2 : '']));
  return new Set(names).size < names.length ? '중복 옵션이 존재합니다.' : undefined;
}

function textProblem(option: Fields): string | undefined {
  if (option.textOptionUseYn === 'N') return undefined;
  if (option.textOptionDepth === undefined) return '텍스트옵션 단계를 입력해 주세요.';
  if (option.textOptionTitle1 === '') return '텍스트옵션명1을 입력해 주세요.';
  const secondMissing = option.textOptionDepth === 2 && option.textOptionTitle2 === '';
  return secondMissing ? '텍스트옵션명2를 입력해 주세요.' : undefined;
}

export const optionFields = fields.superRefine(saying((option) => selectProblem(option) ?? textProblem(option)));

export type Option = Fields;
