/** 송장 붙여넣기: any block of text or cells; a preview writes nothing, and only 택배사, 송장번호 and 작업 of the right row change. */
import fc from 'fast-check';
import type { ImportView } from '../../../src/jobs/shipments/import-shipments';
import { fileKind } from '../../../src/ui/sidebar/file-kind';
import { textOf } from '../../../src/ui/sidebar/text-of-bytes';
import { bundleOf, openShipmentTab, shipment, waybillOf } from '../../jobs/shipments/known-shipment';
import { hostileTexts } from '../../sheet/write/hostile-texts';
import { longRun } from '../long-run';
import { demand, type Target, target } from '../target';

const SHIPMENTS = 6;
/** What the seller ordered to be filled in, and what tells what came of it. */
const written = new Set(['작업', '택배사', '송장번호', '결과', '메시지', '처리일시', '전송상태']);

const place = fc.nat({ max: SHIPMENTS });
const word = fc.oneof(
  fc.constantFrom(
    '배송번호',
    '송장번호',
    '운송장번호',
    '택배사',
    '받는분',
    '전화',
    '합계',
    '구매번호',
    '주문번호',
    '배송번호 ',
  ),
  place.map(bundleOf),
  place.map(waybillOf),
  fc.constantFrom('CJ대한통운', '롯데택배', '로젠', '1.23E+11', '6123-4567-8901', '김하늘0', '010-0000-1000', '06164'),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '', '', '"', '""', '\u200b', '가'.repeat(1_200), '="100000001"', '612345678901-01'),
  longRun.map((run) => run.slice(0, 1_000)),
);
const cells = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 10 });
const text = fc
  .tuple(cells, fc.constantFrom('\t', ',', ';', '|', '  '), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([rows, tab, end]) => rows.map((row) => row.join(tab)).join(end));
const column = fc.option(fc.nat({ max: 8 }), { nil: undefined });
const columns = fc.record(
  { waybill: column, bundleId: column, courier: column, recipient: column },
  { requiredKeys: [] },
);

const order = fc.record(
  { text: fc.oneof(text, fc.string({ unit: 'binary' })), columns, courier: word, send: fc.boolean() },
  { requiredKeys: ['text'] },
);
const orderOfCells = fc.record({ cells, columns, courier: word, send: fc.boolean() }, { requiredKeys: ['cells'] });

const anyPaste = target('송장 붙여넣기', 40, fc.oneof(order, orderOfCells), (given) => {
  const opened = openShipmentTab(...Array.from({ length: SHIPMENTS }, (_, at) => shipment(at)));
  const before = opened.seller.rows();
  const previewed = opened.answer('importShipments', given);
  demand(opened.workbook.count('write', 'structure', 'format') === 0, '미리보기가 무언가를 썼습니다.');
  demand(opened.outside.log.lines.length === 0, `예상하지 못한 오류입니다: ${opened.outside.log.lines[0]}`);
  if (!previewed.ok) return;
  const { preview, rows } = previewed.value as ImportView;
  if (preview === undefined) return;
  opened.answer('importShipments', { ...given, write: preview });
  demand(opened.outside.log.lines.length === 0, `예상하지 못한 오류입니다: ${opened.outside.log.lines[0]}`);
  const meant = new Set(rows.flatMap(({ bundleIds }) => bundleIds));
  opened.seller.rows().forEach((row, at) => {
    const was = before[at] ?? {};
    const changed = Object.keys({ ...was, ...row }).filter(
      (header) => String(row[header] ?? '') !== String(was[header] ?? ''),
    );
    demand(
      changed.every((header) => written.has(header)),
      `다른 열이 바뀌었습니다: ${changed.join(', ')}`,
    );
    demand(changed.length === 0 || meant.has(String(was['배송번호'])), '가리키지 않은 행이 바뀌었습니다.');
  });
});

const anyFile = target('글 파일의 바이트', 60, fc.uint8Array({ maxLength: 400 }), (bytes) => {
  demand(typeof textOf(bytes) === 'string', '글이 아닙니다.');
  demand(['xlsx', 'oldExcel', 'html', 'text', 'other'].includes(fileKind(bytes)), '모르는 종류입니다.');
});

export const pasteTargets: readonly Target[] = [anyPaste, anyFile];
