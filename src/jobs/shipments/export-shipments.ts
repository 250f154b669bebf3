/** 엑셀 다운로드 (manual, page 송장개별등록): the rows to be sent out, in the upload sheet of a courier's program. */
import type { Outside } from '../../ports';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { Refusal } from '../../rules/refusal';
import type { ExportShipment } from '../../rules/waybill-export/fields';
import { exportRows, type Layout } from '../../rules/waybill-export/layout';
import { layouts } from '../../rules/waybill-export/layouts.data';
import { neededFieldNotes } from '../../rules/waybill-export/needed-fields';
import { readOwnLayout } from '../../rules/waybill-export/own-layout';
import { type Preferences, readPreferences } from '../../settings/preferences';
import { shipmentStates } from '../../tabs/shipments.tab';
import { type KnownShipment, orderIdsOf, readKnownShipments } from './known-shipments';

export interface ExportedSheet {
  /** Without its ending. */
  fileName: string;
  /** Headers first; all cells are text. */
  rows: string[][];
  /** Korean: what the seller should know. */
  notes: string[];
}

const { blank, waiting, failed, unconfirmed } = shipmentStates;
const ready: readonly (string | undefined)[] = [blank, waiting, failed];

/** The names to choose from; the seller's own comes last, and only when it is written in the settings. */
export const layoutNames = ({ exportLayout }: Preferences): string[] => [
  ...layouts.map(({ name }) => name),
  ...(exportLayout.trim() === '' ? [] : [readOwnLayout(exportLayout).layout.name]),
];

/**
 * Without `keys` every confirmed row that is to be packed and has no waybill; with `keys` those rows, as far as they have
 * not left. Throws `Refusal` when there is none, and `SheetError`.
 */
export function exportShipments(
  { workbook, clock, settings }: Outside,
  { layout: name, keys }: { layout: string; keys?: readonly string[] },
): ExportedSheet {
  const layout = layoutNamed(name, readPreferences(settings));
  const chosen = keys && new Set(keys);
  const all = readKnownShipments(workbook);
  const known = all.filter(({ importable }) => importable.state !== 'mixed');
  const rows = known.filter(({ key, values }) =>
    chosen
      ? (chosen.has(key) || chosen.has(values.bundleId ?? '')) && [...ready, unconfirmed].includes(values.state)
      : ready.includes(values.state) && values.trackingNumber === undefined && (values.method ?? 'parcel') === 'parcel',
  );
  if (rows.length === 0) throw new Refusal(NOTHING);
  const shipments = rows.map(toExport);
  const early = rows.filter(({ values }) => values.state === unconfirmed).length;
  return {
    fileName: `${name}_${kstText(clock.now()).replace(/\D/g, '').slice(0, 12)}`,
    rows: exportRows(layout, shipments),
    notes: [
      ...(early > 0 ? [`아직 발주확인하지 않은 ${early}건이 들어 있습니다.`] : []),
      ...neededFieldNotes(layout, shipments),
      ...(all.length > known.length
        ? [
            `번호와 받는 분이 서로 다른 행의 것인 ${all.length - known.length}행은 뺐습니다. 「송장」을 점검해 되돌려 주세요.`,
          ]
        : []),
    ],
  };
}

const NOTHING = '내려받을 송장이 없습니다. 발주확인한 주문 가운데 송장번호가 없는 것이 있는지 보세요.';

function layoutNamed(name: string, { exportLayout }: Preferences): Layout {
  const known = layouts.find((layout) => layout.name === name);
  if (known) return known;
  const own = readOwnLayout(exportLayout);
  const wrong = own.findings.find(({ level }) => level === 'error');
  if (own.layout.name !== name) throw new Refusal(josa`「${name}」은(는) 없는 양식입니다. 양식을 다시 고르세요.`);
  if (wrong) throw new Refusal(`설정의 내 양식: ${wrong.message}`);
  return own.layout;
}

function toExport({ values, written }: KnownShipment): ExportShipment {
  return {
    bundleId: values.bundleId ?? '',
    purchaseId: values.purchaseId ?? '',
    orderIds: orderIdsOf(values),
    recipient: values.recipientName ?? '',
    phone: written.phone,
    zip: written.zip,
    address: values.address ?? '',
    productSummary: values.productSummary ?? '',
    count: values.quantity ?? 0,
    message: values.deliveryNote ?? '',
    payment: values.shippingFeePayment?.includes('착불') ? 'collect' : 'prepaid',
    mall: values.mall ?? '',
    customsId: values.customsId ?? '',
  };
}
