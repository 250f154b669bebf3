/** 시/도 of an address, under one name however it was written: 서울, 서울시 and 서울특별시 are one region. */

export const UNKNOWN_REGION = '알 수 없음';

const short = ['서울', '부산', '대구', '인천', '광주', '대전', '울산', '세종', '경기', '강원', '충북', '충남'];
const regions: ReadonlySet<string> = new Set([...short, '전북', '전남', '경북', '경남', '제주']);

const longNames: Readonly<Record<string, string>> = {
  충청북: '충북',
  충청남: '충남',
  전라북: '전북',
  전라남: '전남',
  경상북: '경북',
  경상남: '경남',
};

const ENDING = /(특별자치시|특별자치도|특별시|광역시|시|도)$/;

/** `UNKNOWN_REGION` for an address that does not begin with one, a masked one among them. */
export function regionOf(address: string): string {
  const [first = ''] = address.trim().split(/\s+/);
  const name = regions.has(first) ? first : first.replace(ENDING, '');
  const region = longNames[name] ?? name;
  return regions.has(region) ? region : UNKNOWN_REGION;
}
