/** 데이터이전: any list of text or cells, with any columns chosen; a preview writes nothing, and rows that stand stay as they are. */
import fc from 'fast-check';
import type { ImportView } from '../../../src/jobs/products/import-view';
import { columnFields } from '../../../src/rules/product-import/fields';
import { hostileTexts } from '../../sheet/write/hostile-texts';
import { openHost } from '../../ui/sheet-host';
import { longRun } from '../long-run';
import { demand, type Target, target } from '../target';

const word = fc.oneof(
  fc.constantFrom(
    '자체상품코드',
    '상품명',
    '상품코드',
    '가격',
    '배송비',
    '과세구분',
    '원산지',
    '대분류',
    '옵션값',
    '판매가',
  ),
  fc.constantFrom('P1', 'P2', 'A1', '과세', '영세', '12,900원', '2026-11-23', 'TRUE', '1.23E+11', '농산물'),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '', '"', '""', '\u200b', '가'.repeat(60_000), '="P1"'),
  longRun,
);
const rows = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 8 });
/** Three of four lists have a header that is understood: else little would ever be written. */
const headed = fc
  .tuple(fc.subarray(['상품명', '과세구분', '원산지', '대분류', '판매가', '상세설명'], { minLength: 1 }), rows)
  .map(([header, lines]) => [['자체상품코드', ...header], ...lines]);
const cells = fc.oneof({ weight: 3, arbitrary: headed }, { weight: 1, arbitrary: rows });
const text = fc
  .tuple(cells, fc.constantFrom('\t', ',', ';'), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, tab, end]) => lines.map((row) => row.join(tab)).join(end));
const fields = fc.array(fc.constantFrom('', 'category1', 'category2', 'ownCode', ...columnFields), { maxLength: 6 });

const order = fc.oneof(
  fc.record({ text }),
  fc.record({ text: fc.oneof(text, fc.string({ unit: 'binary' })), fields }, { requiredKeys: ['text'] }),
  fc.record({ cells, fields }, { requiredKeys: ['cells'] }),
);

const anyList = target('상품 목록 붙여넣기', 25, order, (given) => {
  const host = openHost();
  host.products({}, {});
  const before = JSON.stringify([host.row('상품', 2), host.row('상품', 3)]);
  host.workbook.forgetCalls();
  const previewed = host.answer('importProducts', given);
  demand(host.workbook.count('write', 'structure', 'format') === 0, '미리보기가 무언가를 썼습니다.');
  demand(host.outside.log.lines.length === 0, `예상하지 못한 오류입니다: ${host.outside.log.lines[0]}`);
  if (!previewed.ok) return;
  const { preview, counts } = previewed.value as ImportView;
  if (preview === undefined) return;
  const written = host.answer('importProducts', { ...given, write: preview });
  demand(written.ok, '미리 본 것을 쓰지 못했습니다.');
  demand(JSON.stringify([host.row('상품', 2), host.row('상품', 3)]) === before, '있던 행이 바뀌었습니다.');
  const standing = host.workbook.seller('상품').rows();
  const codes = standing.flatMap((row) => (row['상품코드'] === '' ? [] : [row['상품코드']]));
  demand(codes.length === 2 + counts.new && new Set(codes).size === codes.length, '행의 수가 미리보기와 다릅니다.');
  const again = host.answer('importProducts', given);
  demand(again.ok && (again.value as ImportView).counts.new === 0, '같은 목록이 다시 들어갑니다.');
});

export const listTargets: readonly Target[] = [anyList];
