/** JSON as 위메프 writes it: numbers of the mall as bare integers, however long. */
import { wireWriter } from '../../../mall-kit/wire-json';

/** The names under which the contract sends a number of the mall. */
export const writeWire = wireWriter([
  'bundleNo',
  'purchaseNo',
  'orderNo',
  'orderOptionNo',
  'productNo',
  'optionNo',
  'claimBundleNo',
  'shipPolicyNo',
  'productGroupNoticeNo',
  'dcateCode',
  'brandNo',
  'makerNo',
  'qnaSeq',
  'urgentSeq',
  'returnKey',
]);
