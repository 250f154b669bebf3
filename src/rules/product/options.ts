/** 조합형 options of a product: names, values and how many combinations they make. */
import { type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { doubles, lengthFindings, quoted, sameText, strangeCharacterFindings } from './characters';
import { type FieldFinding, inField } from './field-finding';
import { optionCommaFindings } from './option-commas';
import { combinationCount, type OptionAxis, type OptionColumns, type OptionField, optionAxes } from './option-values';

/** 옵션사용 and 옵션형식, as the manual offers them. */
export const optionUses = { none: '사용안함', openMarket: '오픈마켓용', everyMall: '종합몰에도 사용' } as const;
export const optionForms = { combined: '조합형', typed: '구매자입력형' } as const;

/** What a mall takes of options; 위메프: 2 names, 200 combinations (contract §5 option). */
export interface OptionLimits {
  maxNames: number;
  maxCombinations: number;
}

/** 기본 문자 of the manual but the comma, which parts the values. */
export const OPTION_SIGNS = '()/+-~';
const LONGEST_NAME = 10;
const LONGEST_VALUE = 70;

/**
 * The option cells of a product that uses 조합형 options.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 옵션정보 (쉼표로 구분, 총 3개까지, 특수문자는 입력이 불가); contract §5 option
 * (selectOptionTitle ≤ 10, optionValue ≤ 70, 중복 옵션).
 */
export function optionFindings(columns: OptionColumns, limits: OptionLimits): FieldFinding<OptionField>[] {
  const axes = optionAxes(columns);
  if (axes.length === 0)
    return inField('optionName1', [mistake('옵션을 쓰려면 옵션명과 옵션값을 넣어 주세요. 예) 색상')]);
  return [
    ...axes.flatMap((axis, at) => [
      ...inField(nameField(axis), [...placeFindings(axis, at, limits), ...nameFindings(axis)]),
      ...inField(valuesField(axis), [...optionCommaFindings(columns[valuesField(axis)]), ...valueFindings(axis)]),
    ]),
    ...doubledNames(axes),
    ...tooManyCombinations(axes, limits),
  ];
}

const nameField = ({ place }: OptionAxis): OptionField => `optionName${place}`;
const valuesField = ({ place }: OptionAxis): OptionField => `optionValues${place}`;

/** `at` counts from 0. */
function placeFindings({ place }: OptionAxis, at: number, { maxNames }: OptionLimits): Finding[] {
  if (at >= maxNames) {
    const advice = '이 옵션을 지우고 값을 앞의 옵션값에 합쳐 주세요. 예) 골드/M';
    return [mistake(`이 제휴몰은 옵션명을 ${maxNames}개까지 받습니다. ${advice}`)];
  }
  return place > at + 1
    ? [mistake(josa`「옵션명${at + 1}」이(가) 비어 있습니다. 옵션은 1번부터 차례로 넣어 주세요.`)]
    : [];
}

function nameFindings({ place, name }: OptionAxis): Finding[] {
  if (name === '')
    return [mistake(josa`「옵션값${place}」은(는) 있는데 이름이 없습니다. 색상, 사이즈처럼 넣어 주세요.`)];
  return [...strangeCharacterFindings(name, OPTION_SIGNS), ...lengthFindings(name, LONGEST_NAME)];
}

function valueFindings({ place, values }: OptionAxis): Finding[] {
  if (values.length === 0) {
    return [mistake(`「옵션명${place}」의 값이 없습니다. 골드,실버,로즈골드처럼 쉼표로 나누어 넣어 주세요.`)];
  }
  const doubled = doubles(values);
  const long = values.filter((value) => lengthFindings(value, LONGEST_VALUE).length > 0);
  // 1.5L is a number, not a special character.
  const withoutDecimals = values.join('').replace(/(\d)\.(?=\d)/g, '$1');
  return [
    ...strangeCharacterFindings(withoutDecimals, OPTION_SIGNS),
    ...(doubled.length > 0 ? [mistake(josa`${quoted(doubled)}이(가) 두 번 있습니다. 하나만 남겨 주세요.`)] : []),
    ...(long.length > 0
      ? [mistake(josa`값 하나는 ${LONGEST_VALUE}자까지입니다. ${quoted(long, 1)}을(를) 줄여 주세요.`)]
      : []),
  ];
}

function doubledNames(axes: readonly OptionAxis[]): FieldFinding<OptionField>[] {
  return axes.flatMap((axis, at) => {
    const same = axes.slice(0, at).find(({ name }) => name !== '' && sameText(name) === sameText(axis.name));
    if (!same) return [];
    return inField(nameField(axis), [
      mistake(josa`「옵션명${same.place}」과(와) 같은 이름입니다. 다른 이름을 넣어 주세요.`),
    ]);
  });
}

function tooManyCombinations(
  axes: readonly OptionAxis[],
  { maxCombinations }: OptionLimits,
): FieldFinding<OptionField>[] {
  const last = axes[axes.length - 1];
  const count = combinationCount(axes.map(({ values }) => values));
  if (!last || count <= maxCombinations) return [];
  return inField(valuesField(last), [
    mistake(`옵션 조합은 ${maxCombinations}개까지인데 ${count}개가 됩니다. 값을 줄이거나 상품을 나누어 주세요.`),
  ]);
}
