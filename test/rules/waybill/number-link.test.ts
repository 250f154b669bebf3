import { readWaybillNumber } from '../../../src/rules/waybill/waybill-number';

it.each([
  ['https://trace.cjlogistics.com/next/tracking.html?wblNo=612345678901', '612345678901'],
  ['http://service.example.com/trace.jsp?slipno=1234567890123&lang=ko', '1234567890123'],
  ['www.example.com/t/61234567890', '61234567890'],
  ['https://a.example.com/612345678901?n=612345678901', '612345678901'],
])('배송 조회 주소 %s에서 번호 하나를 읽고 그 말을 한다', (link, number) => {
  expect(readWaybillNumber(link)).toEqual({ number, warning: expect.stringContaining('주소') });
});

it.each([
  'https://trace.example.com/',
  'https://trace.example.com/?a=612345678901&b=612345678902',
  'https://trace.example.com/?key=x612345678901y',
  `https://trace.example.com/?${'9'.repeat(400)}`,
])('번호를 알 수 없는 주소 %.60s은(는) 번호만 넣으라고 한다', (link) => {
  expect(readWaybillNumber(link)).toEqual({ error: '송장번호가 아니라 주소입니다. 주소를 지우고 번호만 넣으세요.' });
});
