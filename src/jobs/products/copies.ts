/** Copies of rows that a seller made: the same words under a new key, without what was done with the old one. */
import type { Workbook } from '../../ports';
import { type Row, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { optionsTab } from '../../tabs/options.tab';
import { productsTab } from '../../tabs/products.tab';
import { saleTermsTab } from '../../tabs/sale-terms.tab';
import type { SaleTermsPart } from './judge-others';
import { optionRowsOf } from './judge-product-options';
import { makeRows } from './make-rows';
import type { OptionPart, ProductPart } from './product-tables';

/** A row and the key of its copy. */
export interface Copy<R> {
  row: R;
  to: string;
}

const PREFIX = '복사';
/** What an earlier 실행 said of the row. */
const nothingSaid = { result: undefined, message: undefined, processedAt: undefined };

/** A free name for each: 「복사 …」, and with a number where that stands already. */
export function newGroupNames(names: readonly string[], standing: ReadonlySet<string>): string[] {
  const taken = new Set(standing);
  return names.map((name) => {
    let nth = 1;
    const copy = () => `${PREFIX}${nth === 1 ? '' : nth} ${name}`;
    while (taken.has(copy())) nth += 1;
    taken.add(copy());
    return copy();
  });
}

/** Products with their rows of 옵션, options first: `now` is a KST text. Gives what was copied. Throws `SheetError`. */
export function copyProducts<R extends Row<typeof productsTab>>(
  workbook: Workbook,
  copies: readonly Copy<R>[],
  now: string,
): readonly Copy<R>[] {
  const optionSheet = sheetOf(optionsTab, workbook);
  const optionsOf = optionRowsOf({ options: readRows(optionsTab, takeSnapshot(optionsTab, optionSheet)) });
  const options = copies.flatMap(({ row, to }) =>
    optionsOf(row.values).map((option): OptionPart => ({ ...option, ...nothingSaid, productCode: to })),
  );
  const products = copies.map(
    ({
      row: {
        values: { rowPrint: _, ...values },
      },
      to,
    }): ProductPart => ({
      ...values,
      ...nothingSaid,
      action: undefined,
      productCode: to,
      ownCode: undefined,
      name: `${PREFIX} ${values.name ?? ''}`.trim(),
      listingState: undefined,
      registeredAt: now,
    }),
  );
  makeRows(optionsTab, optionSheet, options);
  makeRows(productsTab, sheetOf(productsTab, workbook), products);
  return copies;
}

/** Rows of 판매정보; `now` is a KST text. Gives what was copied. Throws `SheetError`. */
export function copySaleTerms<R extends Row<typeof saleTermsTab>>(
  workbook: Workbook,
  copies: readonly Copy<R>[],
  now: string,
): readonly Copy<R>[] {
  const rows = copies.map(
    ({
      row: {
        values: { rowPrint: _, ...values },
      },
      to,
    }): SaleTermsPart => ({
      ...values,
      ...nothingSaid,
      action: undefined,
      groupName: to,
      linkedProducts: undefined,
      registeredAt: now,
    }),
  );
  makeRows(saleTermsTab, sheetOf(saleTermsTab, workbook), rows);
  return copies;
}
