/** Who a file says has made it. */
export const MAKER = '위메프 시트 연동';
