/**
 * 위메프's codes of couriers (`parcelCompanyCode`). Source: a partner client (about 2019 to 2023); D002 is confirmed by a
 * second one. There is no D033. A courier without a code is sent as `ETC`, with its name in words.
 */
import { looseKey } from '../../rules/nearest';
import { readCourier } from '../../rules/waybill/courier';

/** Our name of every code. */
const courierOfCode: ReadonlyMap<string, string> = new Map([
  ['D001', '우체국택배'],
  ['D002', 'CJ대한통운'],
  ['D003', '한진택배'],
  ['D004', '로젠택배'],
  ['D005', '롯데택배'],
  ['D006', 'KGB택배(로젠 아님)'],
  ['D007', '일양로지스'],
  ['D008', 'EMS'],
  ['D009', 'DHL'],
  ['D010', 'UPS'],
  ['D011', 'GTX로지스'],
  ['D012', '한의사랑택배'],
  ['D013', '천일택배'],
  ['D014', '건영택배'],
  ['D015', '고려택배'],
  ['D016', '한덱스'],
  ['D017', 'Fedex'],
  ['D018', '대신택배'],
  ['D019', '경동택배'],
  ['D020', 'CVSnet 편의점택배'],
  ['D021', 'TNT Express'],
  ['D022', 'USPS'],
  ['D023', 'TPL'],
  ['D024', 'GSMNtoN'],
  ['D025', '에어보이익스프레스'],
  ['D026', 'KGL네트웍스'],
  ['D027', '합동택배'],
  ['D028', 'DHL Global Mail'],
  ['D029', 'i-Parcel'],
  ['D030', '포시즌 익스프레스'],
  ['D031', '범한판토스'],
  ['D032', 'APEX(ECMS Express)'],
  ['D034', '굿투럭'],
  ['D035', 'GSI Express'],
  ['D036', 'CJ대한통운 국제특송'],
  ['D037', 'SLX'],
  ['D038', '호남택배'],
  ['D039', '현대택배 해외특송'],
  ['D040', 'CU 편의점택배'],
  ['D041', '농협택배'],
  ['D042', '세방'],
  ['D043', '삼성전자 물류'],
  ['D044', 'LG전자 물류'],
  ['D045', '홈픽택배'],
  ['D046', 'GPS Logix'],
]);

const codeOfCourier = new Map([...courierOfCode].map(([code, courier]) => [courier, code]));

/** The only name that 위메프 uses without doubt and a seller does not. */
const ownWords = new Map([[looseKey('KGB택배'), 'KGB택배(로젠 아님)']]);

/** The code of one of `couriers`; `undefined` for one that 위메프 has no code for. */
export function courierCode(courier: string): string | undefined {
  return codeOfCourier.get(courier);
}

/** Our name of a courier that 위메프 gives by code or by name; `undefined` for an unknown one. */
export function courierName(codeOrName: string): string | undefined {
  const known = courierOfCode.get(codeOrName.trim().toUpperCase()) ?? ownWords.get(looseKey(codeOrName));
  if (known !== undefined) return known;
  const reading = readCourier(codeOrName);
  return 'courier' in reading ? reading.courier : undefined;
}
