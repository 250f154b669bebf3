/** Products: made whole, read back, changed whole or by part. */
import { changed, manualProduct } from './example-product';
import { type Envelope, openShop, refused } from './shop';

const set = '/product/in/setProduct';
const gone = { resultCode: 404, error: '데이터가 없습니다.' };

interface ShownProduct {
  productNo: number;
  productStatus: string;
  basic: typeof manualProduct.basic;
  sale: Record<string, unknown>;
  option: Record<string, unknown>;
  noticeList: { productGroupNoticeNo: number; groupNoticeNo: number }[];
}

function shopWithProduct(body: object = manualProduct) {
  const shop = openShop();
  const made = shop.post(set, body);
  const { productNo } = made.data as { productNo: number };
  const read = () => shop.get(`/product/out/getProduct?productNo=${productNo}`).data as ShownProduct;
  return { ...shop, made, productNo, read };
}

describe('상품 등록과 조회', () => {
  it('메뉴얼의 상품을 등록하면 번호를 주고, 보낸 그대로 다시 읽힌다', () => {
    const { made, productNo, read } = shopWithProduct();
    expect(made).toEqual({ resultCode: 200, data: { productNo, returnMsg: '정상 처리되었습니다.' } });
    expect(read()).toMatchObject({
      productNo,
      productStatus: 'A',
      ...manualProduct,
      noticeList: [{ ...manualProduct.noticeList[0], productGroupNoticeNo: expect.any(Number) }],
    });
  });

  it('업체상품코드로 찾고, 같은 코드가 여럿이면 모두 나온다', () => {
    const { get, post, productNo } = shopWithProduct();
    const find = (code: string) => get(`/product/out/sellerProdCode/getProductList?code=${code}`);
    const second = (post(set, manualProduct).data as { productNo: number }).productNo;
    const found = (find('202011190191561').data as ShownProduct[]).map((product) => product.productNo);
    expect(found).toEqual([productNo, second]);
    expect(find('없는코드')).toEqual({ resultCode: 200, data: [] });
    expect(find('')).toEqual(refused('업체상품코드를 입력해 주세요.'));
  });

  it('없는 상품, 다른 판매자의 상품, 위메프에서 지운 상품은 데이터가 없다고 한다', () => {
    const { buyer, get, post, productNo } = shopWithProduct();
    const path = `/product/out/getProduct?productNo=${productNo}`;
    const { apiKey } = buyer.account({ userId: 'other' });
    expect(get('/product/out/getProduct?productNo=1')).toEqual(gone);
    expect(get(path, apiKey)).toEqual(gone);
    buyer.deleteProduct({ productNo: String(productNo) });
    expect(get(path)).toEqual(gone);
    expect(post(set, { ...manualProduct, productNo })).toEqual(gone);
    expect(get('/product/out/sellerProdCode/getProductList?code=202011190191561').data).toEqual([]);
  });

  it('등록한 상품을 사면 그 상품의 이름과 가격과 옵션으로 주문이 온다', () => {
    const { buyer, post, productNo } = shopWithProduct();
    const { bundleNo } = buyer.placeOrder({ orderProduct: [{ productNo: String(productNo) }] });
    expect(post('/order/out/getOrderInfo', { bundleNo }).data).toMatchObject({
      bundle: [
        {
          orderProduct: [
            {
              productNo,
              productName: '위메프 테스트 상품',
              productPrice: 230000,
              sellerProductCode: '202011190191561',
              orderOption: [{ optionName: '골드', optionSalePrice: 230000 }],
            },
          ],
        },
      ],
    });
  });
});

describe('상품 수정', () => {
  it('읽은 것에서 바뀐 것만 덮어 보내면 품목고시 번호가 그대로 남는다', () => {
    const { post, productNo, read } = shopWithProduct();
    const before = read();
    const second = { groupNoticeNo: 1, noticeList: [{ noticeNo: 101, description: '은' }] };
    const body = { ...before, noticeList: [...before.noticeList, second], sale: { ...before.sale, salePrice: 199000 } };
    expect(post(set, body)).toMatchObject({ data: { productNo } });
    const after = read();
    expect(after.sale['salePrice']).toBe(199000);
    expect(after.noticeList[0]).toEqual(before.noticeList[0]);
    expect(after.noticeList[1]!.productGroupNoticeNo).not.toBe(before.noticeList[0]!.productGroupNoticeNo);
  });

  it('이 상품의 것이 아닌 품목고시 번호는 거절한다', () => {
    const { post, read } = shopWithProduct();
    const noticeList = [{ ...manualProduct.noticeList[0], productGroupNoticeNo: 1 }];
    expect(post(set, { ...read(), noticeList })).toEqual(refused('존재하지 않는 상품고시번호입니다.'));
    expect(post(set, { ...manualProduct, productNo: 1 })).toEqual(gone);
  });

  it('판매가 시작되면 판매시작일시를 바꿀 수 없고, 종료일시는 바꿀 수 있다', () => {
    const { buyer, post, productNo } = shopWithProduct();
    const sale = (change: object) => post('/product/in/setProductSale', { productNo, sale: { ...onSale, ...change } });
    const onSale = manualProduct.sale;
    expect(sale({ saleStartDate: '2026-11-23 12:00' })).toMatchObject({ resultCode: 200 });
    buyer.setClock('2026-11-23T12:30:00+09:00');
    expect(sale({ saleStartDate: '2026-11-23 13:00' })).toEqual(
      refused('판매가 시작된 상품의 판매시작일시는 변경할 수 없습니다.'),
    );
    expect(sale({ saleStartDate: '2026-11-23 12:00', saleEndDate: '2026-11-23 12:00' })).toMatchObject({
      resultCode: 200,
    });
  });

  it('기본정보, 판매정보, 옵션을 따로 바꿀 수 있고 나머지는 그대로다', () => {
    const { post, productNo, read } = shopWithProduct();
    const option = changed(manualProduct.option, 'selectOptionValueList.0.saleStatus', 'S');
    post('/product/in/setProductBasic', { productNo, basic: changed(manualProduct.basic, 'productName', '새 이름') });
    post('/product/in/setProductSale', { productNo, sale: changed(manualProduct.sale, 'salePrice', 1000) });
    post('/product/in/setProductOption', { productNo, option });
    expect(read()).toMatchObject({
      basic: { productName: '새 이름' },
      sale: { salePrice: 1000 },
      option: { selectOptionValueList: [{ saleStatus: 'S' }, { saleStatus: 'A' }, { saleStatus: 'A' }] },
      detail: manualProduct.detail,
    });
  });

  it('옵션이 없는 상품은 재고수량으로, 옵션을 쓰기 시작하면 옵션의 재고로 판다', () => {
    const plain = { selectOptionUseYn: 'N', textOptionUseYn: 'N' };
    const body = { ...manualProduct, option: plain, sale: { ...manualProduct.sale, stockCount: 10 } };
    const { post, productNo, read } = shopWithProduct(body);
    expect(read().sale['stockCount']).toBe(10);
    post('/product/in/setProductOption', { productNo, option: manualProduct.option });
    expect(read().sale).not.toHaveProperty('stockCount');
    expect(post('/product/in/setProductSale', { productNo, sale: body.sale })).toEqual(
      refused('옵션을 사용하는 상품은 재고수량을 입력할 수 없습니다.'),
    );
  });

  it('판매중지와 판매재개를 하고, 이미 그 상태면 거절한다', () => {
    const { post, productNo, read } = shopWithProduct();
    const status = (productStatus: string) => post('/product/in/setProductStatus', { productNo, productStatus });
    expect(status('A')).toEqual(refused('변경할 수 없는 상태입니다.'));
    expect(status('S')).toMatchObject({ data: { productNo } });
    expect(read().productStatus).toBe('S');
    expect(status('X')).toEqual(refused('판매상태는 A, S 중 하나로 입력해 주세요.'));
  });

  it.each(['setProductBasic', 'setProductSale', 'setProductOption', 'setProductStatus'])(
    '없는 상품은 부분 수정도 할 수 없다: %s',
    (name) => {
      const { basic, sale, option } = manualProduct;
      const answer: Envelope = openShop().post(`/product/in/${name}`, {
        ...{ productNo: 1, productStatus: 'S' },
        ...{ basic, sale, option },
      });
      expect(answer).toEqual(gone);
    },
  );
});
