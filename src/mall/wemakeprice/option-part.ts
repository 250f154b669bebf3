/** `option` of a product's request: what the buyer chooses and writes, laid over what the mall shows. */
import type { ListingDraft, ListingOption } from '../port/listings';
import { yesNo } from './codes';
import { entriesOf, isRecord, type Part } from './wire';

/** An option keeps what else the mall shows of the one with the same values. */
export function optionPart({ options, textOptions }: Pick<ListingDraft, 'options' | 'textOptions'>, shown: Part): Part {
  const standing = rowsByValues(shown);
  return {
    ...shown,
    selectOptionUseYn: yesNo(options !== undefined),
    selectOptionDepth: options?.titles.length,
    selectOptionTitle1: options?.titles[0],
    selectOptionTitle2: options?.titles[1],
    selectOptionValueList: options?.rows.map((row) => rowOf(row, standing.get(keyOf(row.values[0], row.values[1])))),
    textOptionUseYn: yesNo(textOptions.length > 0),
    textOptionDepth: textOptions.length > 0 ? textOptions.length : undefined,
    textOptionTitle1: textOptions[0],
    textOptionTitle2: textOptions[1],
  };
}

function rowOf(row: ListingOption, shown: Part | undefined): Part {
  return {
    displayYn: 'Y',
    ...shown,
    optionValue1: row.values[0],
    optionValue2: row.values[1],
    saleStatus: row.soldOut ? 'S' : 'A',
    stockCount: row.stock,
    optAddPrice: row.extra,
    sellerOptionCode: row.sellerCode,
  };
}

function rowsByValues(shown: Part): ReadonlyMap<string, Part> {
  const rows = entriesOf(shown['selectOptionValueList']).filter(isRecord);
  return new Map(rows.map((row) => [keyOf(row['optionValue1'], row['optionValue2']), row]));
}

function keyOf(value1: unknown, value2: unknown): string {
  return JSON.stringify([value1 ?? '', value2 ?? '']);
}
