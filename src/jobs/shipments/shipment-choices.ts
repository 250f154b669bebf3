/** What the page offers to choose from where waybills are imported and exported. */
import type { Settings } from '../../ports';
import { couriers } from '../../rules/waybill/courier';
import { exportFields } from '../../rules/waybill-export/fields';
import { readPreferences } from '../../settings/preferences';
import { layoutNames } from './export-shipments';

export interface ShipmentChoices {
  /** 택배사, the usual ones first. */
  couriers: string[];
  /** Names of the upload sheets that `exportShipments` knows. */
  layouts: string[];
  /** What may stand behind `=` in 내 양식. */
  fields: string[];
}

export const shipmentChoices = (settings: Settings): ShipmentChoices => ({
  couriers: [...couriers],
  layouts: layoutNames(readPreferences(settings)),
  fields: Object.values(exportFields).map(({ names }) => names[0]),
});
