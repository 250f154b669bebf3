/** The shipping policy on the manual's screens: free, prepaid, parcels from 양천구 within 2 days. */
import { demoUserId } from '../core/accounts';
import type { ShippingPolicy } from './policy';

const zip = '07997';
const road = '서울특별시 양천구 목동동로 309';
const lot = '서울특별시 양천구 목동 917-6';
const detail = '4층';

export const manualPolicy: ShippingPolicy = {
  seller: demoUserId,
  shipPolicyNo: '1242954',
  shipPolicyName: '위메프 테스트',
  shipMethod: 'KP',
  bundleKind: 'PRD',
  shipType: 'FREE',
  shipFee: 0,
  prepaymentYn: 'Y',
  claimShipFee: 2500,
  shipArea: 'WHOLE',
  jejuShipFee: 3500,
  islandMountainShipFee: 3500,
  releaseDay: 2,
  holidayExceptYn: 'Y',
  releaseZipCode: zip,
  releaseRoadAddress1: road,
  releaseRoadAddress2: detail,
  releaseAddress1: lot,
  releaseAddress2: detail,
  returnZipCode: zip,
  returnRoadAddress1: road,
  returnRoadAddress2: detail,
  returnAddress1: lot,
  returnAddress2: detail,
};
