/** 시/도 of an address, under one name however it was written: 서울, 서울시 and 서울특별시 are one region. */
import { regionNamed } from '../regions';

export const UNKNOWN_REGION = '알 수 없음';

/** `UNKNOWN_REGION` for an address that does not begin with one, a masked one among them. */
export function regionOf(address: string): string {
  const [first = ''] = address.trim().split(/\s+/, 1);
  return regionNamed(first) ?? UNKNOWN_REGION;
}
