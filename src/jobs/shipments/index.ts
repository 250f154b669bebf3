/**
 * 송장: `judge-shipments` decides from the rows; `dispatch-checks` holds what a buyer wants cancelled and confirms what is not confirmed yet,
 * right before it is sent; `send-batch` marks the rows as 전송중 and hands them over; rows left as 전송중 are asked about first by
 * the next run, so nothing is sent twice. Pasted waybills go cell → column → bundle through `rules/waybill-import`, and
 * `import-shipments` writes them only while the fingerprint of the preview still holds.
 */
import type { Job } from '../../engine/job';
import { applyCourier } from './apply-courier.job';
import { sendShipments } from './send-shipments.job';

export const shipmentJobs: readonly Job[] = [sendShipments, applyCourier];
