/** What a courier will ask about: shipments of an upload sheet without an address, a phone or a zip that it can use. */
import { josa } from '../josa';
import { type ExportField, type ExportShipment, exportFields } from './fields';
import type { Layout } from './layout';

const needed: readonly ExportField[] = ['recipient', 'phone', 'zip', 'address'];

/** Korean, a sentence a field of the layout that some of the shipments lack, and one about zips that are none. */
export function neededFieldNotes(layout: Layout, shipments: readonly ExportShipment[]): string[] {
  const asked = needed.filter((field) => layout.columns.some((column) => 'field' in column && column.field === field));
  const missing = asked.flatMap((field) => {
    const lacking = shipments.filter((shipment) => exportFields[field].read(shipment).trim() === '');
    return lacking.length === 0 ? [] : missingNote(exportFields[field].names[0], lacking);
  });
  const odd = asked.includes('zip')
    ? shipments.filter(({ zip }) => zip.trim() !== '' && !/^\d{5}$/.test(zip.trim()))
    : [];
  return odd.length === 0 ? missing : [...missing, oddZipNote(odd)];
}

const missingNote = (name: string, lacking: readonly ExportShipment[]): string =>
  josa`${name}이(가) 없는 배송이 ${lacking.length}건 있습니다(${idsOf(lacking)}). 택배사 프로그램에서 채우세요.`;

const oddZipNote = (odd: readonly ExportShipment[]): string =>
  `우편번호가 숫자 5자리가 아닌 배송이 ${odd.length}건 있습니다(${idsOf(odd)}). 제휴몰이 준 그대로 담았으니 택배사 프로그램에서 확인하세요.`;

const SHOWN = 5;

function idsOf(shipments: readonly ExportShipment[]): string {
  const more = shipments.length > SHOWN ? ` 밖에 ${shipments.length - SHOWN}건` : '';
  const ids = shipments.slice(0, SHOWN).map(({ bundleId }) => bundleId);
  return `배송번호 ${ids.join(', ')}${more}`;
}
