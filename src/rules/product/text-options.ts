/** 구매자입력형 options: the buyer types a text (an engraving, say) under a title of the seller's. */
import { mistake } from '../finding';
import { lengthFindings, strangeCharacterFindings } from './characters';
import { type FieldFinding, inField } from './field-finding';
import { type OptionAxis, type OptionColumns, type OptionField, optionAxes } from './option-values';
import { OPTION_SIGNS } from './options';

const MOST_TITLES = 2;
const LONGEST_TITLE = 15;

/**
 * The option cells of a product that uses 구매자입력형: 옵션명 is the title, values there are none.
 * Source: manual 「1. 상품 등록 - 기본정보 입력」, 옵션형식 구매자 입력형; contract §5 option.textOptionDepth (1 or 2),
 * textOptionTitle ≤ 15.
 */
export function textOptionFindings(columns: OptionColumns): FieldFinding<OptionField>[] {
  const axes = optionAxes(columns);
  if (axes.length === 0) return inField('optionName1', [mistake('구매자가 무엇을 적을지 넣어 주세요. 예) 각인 문구')]);
  return axes.flatMap(titleFindings);
}

/** `at` counts from 0. */
function titleFindings({ place, name, values }: OptionAxis, at: number): FieldFinding<OptionField>[] {
  const tooMany =
    at >= MOST_TITLES ? [mistake(`구매자입력형은 ${MOST_TITLES}개까지입니다. 이 옵션을 지워 주세요.`)] : [];
  const missing = name === '' ? [mistake('구매자가 무엇을 적을지 넣어 주세요. 예) 각인 문구')] : [];
  const shape = [...strangeCharacterFindings(name, OPTION_SIGNS), ...lengthFindings(name, LONGEST_TITLE)];
  const hasValues = values.length > 0;
  return [
    ...inField<OptionField>(`optionName${place}`, [...tooMany, ...missing, ...shape]),
    ...inField<OptionField>(
      `optionValues${place}`,
      hasValues
        ? [mistake('구매자입력형은 구매자가 값을 적습니다. 비우거나 「옵션형식」을 조합형으로 바꿔 주세요.')]
        : [],
    ),
  ];
}
