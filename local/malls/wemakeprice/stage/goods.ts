/** What buyers buy: a product of the mall when it is named, else one of a few usual goods. */
import type { World } from '../core/world';
import type { Product } from '../products/product';

export interface Goods {
  productNo: string;
  productName: string;
  sellerProductCode: string;
  originPrice: number;
  price: number;
  options: readonly { name: string; addPrice: number; sellerCode: string }[];
}

const usual: readonly Goods[] = [
  goods('4174343458', '위메프 테스트 상품', 230_000, 230_000, ['골드', '실버', '로즈골드']),
  goods('4174343460', '기본 면 반팔 티셔츠', 19_900, 12_900, ['화이트/M', '화이트/L', '블랙/M', '블랙/L']),
  goods('4174343461', '무선 핸디 청소기', 129_000, 89_000, ['그레이', '화이트']),
  goods('4174343462', '국내산 감귤 5kg', 25_000, 18_900, ['소과', '중과']),
  goods('4174343463', '접이식 캠핑의자', 39_000, 29_800, ['카키', '베이지', '블랙']),
  goods('4174343464', '수분크림 50ml', 32_000, 21_000, ['1개', '2개 세트']),
  goods('4174343465', '스테인리스 텀블러 500ml', 18_000, 13_500, ['민트', '네이비', '화이트']),
];

/** The goods of a number; a random one of the usual when the number is missing or unknown. */
export function goodsOf(world: World, productNo: string | undefined): Goods {
  const product = productNo === undefined ? undefined : world.products.get(productNo);
  if (product) return fromProduct(product);
  return usual.find((item) => item.productNo === productNo) ?? world.random.pick(usual);
}

function goods(productNo: string, productName: string, originPrice: number, price: number, names: string[]): Goods {
  const sellerProductCode = `2020111900${productNo.slice(-5)}`;
  const options = names.map((name, place) => ({
    name,
    addPrice: 0,
    sellerCode: `${sellerProductCode}-${place + 1}`,
  }));
  return { productNo, productName, sellerProductCode, originPrice, price, options };
}

function fromProduct({ productNo, basic, sale, option, etc }: Product): Goods {
  const options = option.selectOptionValueList.map((value) => ({
    name: [value.optionValue1, value.optionValue2].filter(Boolean).join('/'),
    addPrice: value.optAddPrice,
    sellerCode: value.sellerOptionCode,
  }));
  return {
    productNo,
    productName: basic.productName,
    sellerProductCode: etc.sellerProdCode,
    originPrice: sale.originPrice,
    price: sale.salePrice,
    options: option.selectOptionUseYn === 'Y' ? options : [],
  };
}
