/**
 * The upload sheets of couriers. No courier publishes its sheet, and each customer may set another order of columns in its
 * program: what stands here was read from public programs that write such sheets, named at each layout, and is the usual
 * one. Where a courier's program is set otherwise, the seller writes a layout of his own.
 * The sender is left out everywhere: the programs put the contract's address in.
 */
import type { Layout } from './layout';

/**
 * CNplus and LoIS, 16 columns. Source: a public Youngcart module (CNPlus 변환기, with 필수/선택 and codes of each column) and
 * two public programs for sellers that write the same headers in the same order. 운임구분: 1 stands in such a sheet for the
 * usual parcel; that 2 is 착불 is our assumption from the codes of CJ's booking interface (FRT_DV_CD 01 선불, 02 착불, 03 신용).
 */
const cj: Layout = {
  name: 'CJ대한통운',
  columns: [
    { header: '예약구분', constant: '' },
    { header: '집하예정일', constant: '' },
    { header: '받는분성명', field: 'recipient' },
    { header: '받는분전화번호', field: 'phone' },
    { header: '받는분기타연락처', constant: '' },
    { header: '받는분우편번호', field: 'zip' },
    { header: '받는분주소(전체, 분할)', field: 'address' },
    { header: '운송장번호', constant: '' },
    { header: '고객주문번호', field: 'bundleId' },
    { header: '품목명', field: 'productSummary' },
    { header: '박스수량', constant: '1' },
    { header: '박스타입', constant: '' },
    { header: '기본운임', constant: '' },
    { header: '배송메세지1', field: 'message' },
    { header: '배송메세지2', constant: '' },
    { header: '운임구분', payment: { prepaid: '1', collect: '2' } },
  ],
};

/**
 * 16 columns: the 22 of the public test of a seller's program, which has the header of a real sheet, without the sender's
 * six; a second public program writes twelve of them without the sender's, in this order. 출고번호 takes the order number
 * and 지불조건 reads 선불 in two more. Our assumption: 착불 for the other payer; 운임Type is left to the contract.
 */
const hanjin: Layout = {
  name: '한진택배',
  columns: [
    { header: '받으시는 분', field: 'recipient' },
    { header: '받으시는 분 전화', field: 'phone' },
    { header: '받는분담당자(선택)', constant: '' },
    { header: '받는분핸드폰(선택)', field: 'phone' },
    { header: '받는분우편번호(선택)', field: 'zip' },
    { header: '받는분총주소', field: 'address' },
    { header: '수량', constant: '1' },
    { header: '품목명', field: 'productSummary' },
    { header: '운임Type', constant: '' },
    { header: '지불조건', payment: { prepaid: '선불', collect: '착불' } },
    { header: '출고번호', field: 'bundleId' },
    { header: '특기사항', field: 'message' },
    { header: '메모1', constant: '' },
    { header: '메모2', constant: '' },
    { header: '메모3', constant: '' },
    { header: '메모4', constant: '' },
  ],
};

/**
 * ALPS, 15 columns. Source: two public programs that write these headers in this order, and fkakd1205/file-upload-api
 * (src/main/java/com/example/file/model/excel_upload), which has most of them; 운임구분 behind them in one more.
 * Our assumption: the words of 운임구분.
 */
const lotte: Layout = {
  name: '롯데택배',
  columns: [
    { header: '주문번호', field: 'bundleId' },
    { header: '보내는사람(지정)', constant: '' },
    { header: '전화번호1(지정)', constant: '' },
    { header: '전화번호2(지정)', constant: '' },
    { header: '우편번호(지정)', constant: '' },
    { header: '주소(지정)', constant: '' },
    { header: '받는사람', field: 'recipient' },
    { header: '전화번호1', field: 'phone' },
    { header: '전화번호2', constant: '' },
    { header: '우편번호', field: 'zip' },
    { header: '주소', field: 'address' },
    { header: '상품명1', field: 'productSummary' },
    { header: '상품상세1', constant: '' },
    { header: '수량(A타입)', constant: '1' },
    { header: '배송메시지', field: 'message' },
    { header: '운임구분', payment: { prepaid: '선불', collect: '착불' } },
  ],
};

/**
 * iLOGEN, 11 columns, two of them without a header. Source: three public programs that write these headers in this order;
 * 주문번호 behind them in a fourth. 운임구분: 010 선불, 020 착불, 030 신용, 040 본사신용, from copies of the 로젠 Open API
 * documents; 030 is seen in such a sheet. Our assumption: 신용 for what the buyer has paid; 택배운임 is left to the contract.
 */
const logen: Layout = {
  name: '로젠택배',
  columns: [
    { header: '수하인명', field: 'recipient' },
    { header: '', constant: '' },
    { header: '수하인주소', field: 'address' },
    { header: '수하인전화번호', field: 'phone' },
    { header: '수하인핸드폰번호', field: 'phone' },
    { header: '택배수량', constant: '1' },
    { header: '택배운임', constant: '' },
    { header: '운임구분', payment: { prepaid: '030', collect: '020' } },
    { header: '품목명', field: 'productSummary' },
    { header: '', constant: '' },
    { header: '배송메세지', field: 'message' },
    { header: '주문번호', field: 'bundleId' },
  ],
};

/**
 * 계약소포: the customer sets the columns himself (사용자지정파일구조), these are the ones that public programs use. Source:
 * two public programs with these headers in this order up to 수량, and four more with most of them.
 * Our assumption: this order fits the default; 착불 is another contract, so no column says it.
 */
const post: Layout = {
  name: '우체국택배',
  columns: [
    { header: '주문번호', field: 'bundleId' },
    { header: '고객주문처명', field: 'mall' },
    { header: '수취인명', field: 'recipient' },
    { header: '수취인 우편번호', field: 'zip' },
    { header: '수취인 주소', field: 'address' },
    { header: '수취인 전화번호', field: 'phone' },
    { header: '수취인 이동통신', field: 'phone' },
    { header: '상품명', field: 'productSummary' },
    { header: '상품모델', constant: '' },
    { header: '배송메세지', field: 'message' },
    { header: '비고', constant: '' },
    { header: '수량', field: 'count' },
  ],
};

/** In the order of a drop-down. */
export const layouts: readonly Layout[] = [cj, hanjin, lotte, logen, post];
