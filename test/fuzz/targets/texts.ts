/** Rules that read one text: a long run of a sign must not let them stand still. */
import { numberIn } from '../../../src/mall/kit/wire';
import { splitBlock } from '../../../src/rules/list/block';
import { unprotected } from '../../../src/rules/list/protected-text';
import { masked } from '../../../src/rules/personal-data/mask';
import { optionCommaFindings } from '../../../src/rules/product/option-commas';
import { originFindings } from '../../../src/rules/product/origin';
import { namedOptions } from '../../../src/rules/product-import/option-spelling';
import { regionOf } from '../../../src/rules/statistics/region';
import { optionNamed } from '../../../src/rules/stock/option-name';
import { parseTypedTime } from '../../../src/rules/typed-time';
import { readCourier } from '../../../src/rules/waybill/courier';
import { readWaybillNumber, splitCourierAndNumber } from '../../../src/rules/waybill/waybill-number';
import { readOwnLayout } from '../../../src/rules/waybill-export/own-layout';
import { idsOf, looksLikePhone, looksLikeWaybill, zipOf } from '../../../src/rules/waybill-import/cell-text';
import { nameKey, phoneKey } from '../../../src/rules/waybill-import/person';
import { readNumberFormat } from '../../../src/ui/sidebar/excel/number-format';
import { longRun } from '../long-run';
import { demand, type Target, target } from '../target';

const readers: readonly ((text: string) => unknown)[] = [
  ...[readWaybillNumber, splitCourierAndNumber, readCourier, readOwnLayout],
  ...[idsOf, zipOf, looksLikePhone, looksLikeWaybill, nameKey, phoneKey],
  ...[unprotected, splitBlock, namedOptions, optionCommaFindings, parseTypedTime, regionOf],
  (text) => originFindings({ kind: 'processed', ingredients: [`배추 / 국내산 / ${text}`, text] }, true),
  (text) => optionNamed(text, [['가', '나'], [text]]),
  (text) => numberIn({ id: text }, 'id'),
  (text) => (['name', 'phone', 'address', 'words'] as const).map((kind) => masked(kind, text)),
  (text) => readNumberFormat(text).show('12'),
];

const anyText = target('긴 글', 100, longRun, (text) => {
  for (const read of readers) demand(JSON.stringify([read(text)]).length > 0, '답이 없습니다.');
});

export const textTargets: readonly Target[] = [anyText];
