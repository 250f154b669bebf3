/** Addresses: what is left is 시/도 and 시군구, enough to count where parcels went and too little to find a door. */
import { STARS } from './stars';

const PROVINCE =
  /^((서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(특별자치시|특별자치도|특별시|광역시|시|도)?|(충청|전라|경상)[남북]도)$/;
const CITY = /^[가-힣]{1,5}[시군구]$/;
const DISTRICT = /^[가-힣]{1,5}구$/;

/** 경기 성남시 분당구 판교로 1 → 경기 성남시 분당구 ***. An address that does not begin with a 시/도 is starred whole. */
export function maskAddress(address: string): string {
  const [province = '', city = '', district = ''] = address.trim().split(/\s+/);
  if (!PROVINCE.test(province)) return STARS;
  if (!CITY.test(city)) return `${province} ${STARS}`;
  const isBoth = city.endsWith('시') && DISTRICT.test(district);
  return [province, city, ...(isBoth ? [district] : []), STARS].join(' ');
}
