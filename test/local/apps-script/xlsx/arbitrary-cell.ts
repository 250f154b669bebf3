/** Random cells: values, looks, formulas and what they accept. */
import fc from 'fast-check';
import type { CellStyle, CellValue, Validation } from '../../../../local/apps-script/spreadsheet/model';

export const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('_', 'x', '0', 'D', '\r', '\n', '\t', ' ', '&', '<', '"', "'", '\u0001', '\ud800', '가'),
  }),
  fc.constantFrom('=IMPORTXML("http://x")', '06164', '9007199254740993', '_x000D_', ' 앞뒤 ', '참, 거짓', 'TRUE'),
);
/** Without the ambiguous hours of summer time, which no sheet can tell apart. */
export const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
export const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger())
  .map((value) => value + 0);

const DATE_FORMATS = ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss', '[h]:mm', 'm/d/yy h:mm', 'yyyy"년" m"월"', 'am/pm h:mm'];
const OTHER_FORMATS = ['General', '@', '#,##0', '0.00%', '#,##0"원"', '[Red]#,##0;-#,##0', '0.0\\d', '"a&<b>"0'];

const style = (formats: readonly string[]): fc.Arbitrary<CellStyle> =>
  fc.record(
    {
      numberFormat: fc.constantFrom(...formats),
      background: color,
      fontColor: color,
      bold: fc.constant(true),
      wrap: fc.constant(true),
      horizontal: fc.constantFrom('left', 'center', 'right'),
      vertical: fc.constantFrom('top', 'middle', 'bottom'),
    },
    { requiredKeys: ['numberFormat'], noNullPrototype: true },
  );

interface Cell {
  value: CellValue;
  style?: CellStyle | undefined;
  formula?: string;
}

const dateStyle = fc.option(style([...DATE_FORMATS, 'General']), { nil: undefined });
const otherStyle = fc.option(style(OTHER_FORMATS), { nil: undefined });
export const anyStyle = fc.option(style([...DATE_FORMATS, ...OTHER_FORMATS]), { nil: undefined });
export const formula = fc.oneof(
  fc.constantFrom('=A1+1', '=IF(B2="", "없음", B2)', '="a""b"&C$3'),
  text.map((content) => `=${content}x`),
);
export const content: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value: fc.oneof(text, fc.boolean(), fc.constant('')), style: anyStyle }),
  fc.record({ value: number, style: otherStyle }),
  fc.record({ value: date, style: dateStyle }),
  fc.record({ value: text, style: anyStyle, formula }),
  fc.record({ value: fc.oneof(number, fc.boolean()), style: otherStyle, formula }),
  fc.record({ value: date, style: dateStyle, formula }),
);

const criteria: fc.Arbitrary<Pick<Validation, 'criteria' | 'args'>> = fc.oneof(
  fc.record({
    criteria: fc.constant('VALUE_IN_LIST'),
    args: fc.tuple(
      fc.array(fc.oneof(text, fc.constantFrom('발주확인', '판매취소', 'FALSE')), { maxLength: 60 }),
      fc.boolean(),
    ),
  }),
  fc.constant({ criteria: 'VALUE_IN_LIST', args: [['TRUE', 'FALSE'], true] }),
  fc.constantFrom({ criteria: 'CHECKBOX', args: [] }, { criteria: 'CHECKBOX', args: ['예', '아니오'] }),
  fc.record({
    criteria: fc.constant('VALUE_IN_RANGE'),
    args: fc.constantFrom(['코드!$A$1:$A$9', true], ['A1:A9', false]),
  }),
  fc.record({ criteria: fc.constantFrom('NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN'), args: fc.tuple(number, number) }),
  fc.record({ criteria: fc.constantFrom('NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN'), args: fc.tuple(number) }),
  fc.record({ criteria: fc.constantFrom('DATE_BETWEEN'), args: fc.tuple(date, date) }),
  fc.record({ criteria: fc.constantFrom('CUSTOM_FORMULA'), args: fc.tuple(formula) }),
  fc.record({
    criteria: fc.constantFrom('TEXT_CONTAINS', 'TEXT_IS_VALID_EMAIL', 'DATE_IS_VALID_DATE'),
    args: fc.array(text),
  }),
);
export const validation: fc.Arbitrary<Validation> = fc
  .tuple(
    criteria,
    fc.boolean(),
    fc.option(fc.oneof(text, fc.string({ minLength: 250, maxLength: 300 })), { nil: undefined }),
  )
  .map(([rule, allowInvalid, helpText]) => ({ ...rule, allowInvalid, ...(helpText && { helpText }) }));
