/** 위메프's codes in requests, in one place. In its orders it says the same things in Korean words, kept as they come. */
import type { CertificationType } from '../../rules/certification/types';
import type { DelayReason } from '../../rules/order/delay';
import { pairs } from '../kit/codes';
import { couriersOf } from '../kit/parcels';
import type { ClaimKind, ClaimState } from '../port/claims';
import type { ListingStatus, ProductType, ShippingMethod, ShippingPolicy } from '../port/listings';
import type { OrderKind } from '../port/mall';
import type { Shipment } from '../port/orders';

/** `type` and `searchDateType` of an order list; seen in partner clients. */
export const orderTypes = pairs<OrderKind>({
  new: 'NEW',
  confirmed: 'CONFIRM',
  shipping: 'DELIVERY',
  delivered: 'COMPLETE',
});

/** `shipMethod` of a dispatch; a shipping policy's methods have codes of their own. */
export const dispatchWays = pairs<Shipment['way']>({
  parcel: 'PARCEL',
  direct: 'DIRECT',
  post: 'POST',
  other: 'ETC',
});

/** `delayReasonCode`; guesses. */
export const delayReasons = pairs<DelayReason>({
  stock: 'STOCK',
  surge: 'SURGE',
  custom: 'CUSTOM',
  request: 'REQUEST',
  other: 'ETC',
});

/** `claimType`; guesses. */
export const claimTypes = pairs<ClaimKind>({ cancel: 'CANCEL', return: 'RETURN', exchange: 'EXCHANGE' });

/** `claimStatus` and `searchDateType` of a claim list; guesses. What is completed has no code and stands among the approved. */
export const claimStatuses = pairs<ClaimState>({
  requested: 'REQUEST',
  held: 'PENDING',
  approved: 'APPROVE',
  rejected: 'REJECT',
  withdrawn: 'WITHDRAW',
  completed: 'APPROVE',
});

/** `rejectReasonCode` of a cancel whose goods have left, and `pendingReasonCode` with a reason in words; the only ones known. */
export const rejectReasonCode = 'CJD3';
export const pendingReasonCode = 'RPD5';

/** `basic.productType`. */
export const productTypes = pairs<ProductType>({
  new: 'N',
  used: 'U',
  refurbished: 'R',
  returned: 'B',
  custom: 'O',
  ticket: 'E',
  rental: 'T',
  grocery: 'M',
});

/** `productStatus`. */
export const listingStatuses = pairs<ListingStatus>({ selling: 'A', stopped: 'S' });

/** `shipMethod` of a shipping policy; a dispatch has codes of its own. */
export const shippingMethods = pairs<ShippingMethod>({
  parcel: 'KP',
  direct: 'KD',
  post: 'KM',
  overseasParcel: 'OP',
  overseasDirect: 'OD',
});

/** `bundleKind`, `shipType`, `shipArea`, `prepaymentYn` and `holidayExceptYn` of a shipping policy. */
export const bundlings = pairs<ShippingPolicy['bundling']>({ product: 'PRD', seller: 'BND' });
export const feeKinds = pairs<ShippingPolicy['feeKind']>({ free: 'FREE', conditional: 'COND', paid: 'FIXED' });
export const areas = pairs<ShippingPolicy['area']>({ whole: 'WHOLE', withoutRemote: 'NO_MOUNTAIN_ISLAND' });
export const payments = pairs<ShippingPolicy['payment']>({ prepaid: 'Y', collect: 'N' });
export const holidays = pairs<ShippingPolicy['holidays']>({ excluded: 'Y', eveExcludedToo: 'A', included: 'N' });

/** `certificationType`. */
export const certificationTypes = pairs<CertificationType>({
  childSafetyCertification: 'KD_SAFETY_CT',
  childSafetyConfirmation: 'KD_SAFETY_CK',
  childSupplierConformity: 'KD_SPL',
  livingSafetyCertification: 'LF_SAFETY_CT',
  livingSafetyConfirmation: 'LF_SAFETY_CK',
  livingSupplierConformity: 'LF_SPL',
  childProofPackaging: 'LF_KD_PRT',
  electricSafetyCertification: 'ER_SAFETY_CT',
  electricSafetyConfirmation: 'ER_SAFETY_CK',
  electricSupplierConformity: 'ER_SPL',
  radioConformity: 'RP_STB',
  chemicalSelfCheck: 'LC_SELF_CHECK',
});

/** How the fields of the five blocks of certifications begin, and how the codes that belong to a block do. */
export const certificationBlocks = [
  { name: 'kcKid', prefix: 'KD_' },
  { name: 'kcLife', prefix: 'LF_' },
  { name: 'kcElectric', prefix: 'ER_' },
  { name: 'kcReport', prefix: 'RP_' },
  { name: 'kcLifeChemistry', prefix: 'LC_' },
] as const;

/**
 * `parcelCompanyCode`, D001 and on in this order; D033 is none. Source: a partner client (about 2019 to 2023); D002 is
 * confirmed by a second one. A courier without a code is sent as `ETC`, with its name in words.
 */
const courierNames =
  '우체국택배|CJ대한통운|한진택배|로젠택배|롯데택배|KGB택배(로젠 아님)|일양로지스|EMS|DHL|UPS|GTX로지스|한의사랑택배|천일택배|' +
  '건영택배|고려택배|한덱스|Fedex|대신택배|경동택배|CVSnet 편의점택배|TNT Express|USPS|TPL|GSMNtoN|에어보이익스프레스|KGL네트웍스|' +
  '합동택배|DHL Global Mail|i-Parcel|포시즌 익스프레스|범한판토스|APEX(ECMS Express)||굿투럭|GSI Express|CJ대한통운 국제특송|SLX|' +
  '호남택배|현대택배 해외특송|CU 편의점택배|농협택배|세방|삼성전자 물류|LG전자 물류|홈픽택배|GPS Logix';

const coded = () =>
  courierNames.split('|').flatMap((courier, at): [string, string][] => {
    return courier === '' ? [] : [[`D${String(at + 1).padStart(3, '0')}`, courier]];
  });

/** The only name that 위메프 uses without doubt and a seller does not is the last one's. */
export const couriers = couriersOf(coded, { KGB택배: 'KGB택배(로젠 아님)' });
