/** 송장 and 이미지: what goes in and out of a page as files and pictures. */

import { alone } from '../../engine/alone';
import { exportShipments } from '../../jobs/shipments/export-shipments';
import { importShipments } from '../../jobs/shipments/import-shipments';
import { shipmentChoices } from '../../jobs/shipments/shipment-choices';
import { productImages, saveImageFindings } from '../../views/product-images';
import type { partCalls } from '../contract/parts';
import type { pictureCalls } from '../contract/pictures';
import type { shipmentCalls } from '../contract/shipments';
import type { Handlers } from './handler';

type Name = keyof typeof shipmentCalls | keyof typeof pictureCalls | keyof typeof partCalls;

export const shipmentHandlers: Handlers<Name> = {
  importShipments: (outside, order) => alone(outside, () => importShipments(outside, order)),
  shipmentChoices: ({ settings }) => shipmentChoices(settings),
  exportShipments,
  productImages: (outside, args) => alone(outside, () => productImages(outside, args)),
  saveImageFindings: (outside, { images }) => ({ verdicts: alone(outside, () => saveImageFindings(outside, images)) }),
  pagePart: ({ ui }, { name }) => ({ html: ui.pageFile(name) }),
};
