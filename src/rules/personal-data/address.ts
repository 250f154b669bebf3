/** Addresses: what is left is 시/도 and 시군구, enough to count where parcels went and too little to find a door. */
import { regionNamed } from '../regions';
import { STARS } from './stars';

const CITY = /^[가-힣]{1,5}[시군구]$/;
const DISTRICT = /^[가-힣]{1,5}구$/;

/** 경기 성남시 분당구 판교로 1 → 경기 성남시 분당구 ***. An address that does not begin with a 시/도 is starred whole. */
export function maskAddress(address: string): string {
  const [province = '', city = '', district = ''] = address.trim().split(/\s+/);
  if (regionNamed(province) === undefined) return STARS;
  if (!CITY.test(city)) return `${province} ${STARS}`;
  const isBoth = city.endsWith('시') && DISTRICT.test(district);
  return [province, city, ...(isBoth ? [district] : []), STARS].join(' ');
}
