/** A buyer places an order: the wish, filled up with usual Korean values. */
import { addBusinessDays, dateOf, millisOf, timeText } from '../../../mall-kit/kst';
import { someAddress, someName, somePhone } from '../../../mall-kit/people';
import type { World } from '../core/world';
import {
  type Bundle,
  type Delivery,
  normal,
  type OptionLine,
  type OrderState,
  type ProductLine,
} from '../orders/order';
import { type Goods, goodsOf } from './goods';
import type { FullOrderWish, OptionWish, ProductWish } from './order-wish';

const minuteMillis = 60_000;
const daysToShip = 2;
const commissionPercent = 10;
const freeFrom = 50_000;
const usualFee = 2500;

/** Puts the order into the mall. Throws when a number of the wish is taken. */
export function placeOrder(world: World, wish: FullOrderWish): Bundle {
  const buyerName = wish.buyerName ?? someName(world.random);
  const buyerPhone = wish.buyerPhone ?? somePhone(world.random);
  const orderProduct = productWishes(wish).map((product) => productLine(world, product, wish.options ?? 1));
  const bundle: Bundle = {
    seller: wish.userId,
    state: wish.state,
    bundleNo: wish.bundleNo ?? world.number('bundle'),
    purchaseNo: wish.purchaseNo ?? world.number('purchase'),
    ...times(wish, world.now()),
    buyerName,
    buyerPhone,
    shipPrice: wish.shipPrice ?? (total(orderProduct) >= freeFrom ? 0 : usualFee),
    prepayment: wish.prepayment ?? '선결제',
    shipType: wish.shipType ?? '조건부무료',
    delivery: delivery(world, wish, buyerName, buyerPhone),
    orderProduct,
  };
  world.bundles.add(bundle);
  return bundle;
}

function times(wish: FullOrderWish, now: string) {
  const payDate = wish.payDate ?? (wish.orderDate ? moved(wish.orderDate, minuteMillis) : now);
  const reached = (state: OrderState[], given: string | undefined) =>
    given ?? (state.includes(wish.state) ? payDate : '');
  return {
    orderDate: wish.orderDate ?? moved(payDate, -minuteMillis),
    payDate,
    originShipDate: wish.originShipDate ?? `${dateOf(addBusinessDays(payDate, daysToShip))} 00:00:00`,
    orderConfirmDate: reached(['CONFIRM', 'DELIVERY', 'COMPLETE'], wish.orderConfirmDate),
    orderShippingDate: reached(['DELIVERY', 'COMPLETE'], wish.orderShippingDate),
    shipCompleteDate: reached(['COMPLETE'], wish.shipCompleteDate),
  };
}

function moved(time: string, millis: number): string {
  return timeText(millisOf(time)! + millis);
}

function delivery(world: World, wish: FullOrderWish, name: string, phone: string): Delivery {
  const { shipAddress, shipStatus, ...given } = wish.delivery ?? {};
  const usual = { shipMethod: '일반-택배배송', shipMethodMessage: '', scheduleShipDate: '', parcelCompany: '' };
  return {
    ...usual,
    invoiceNo: '',
    name,
    phone,
    customsPin: '',
    ...present(given),
    ...(shipStatus === undefined ? {} : { shipStatus }),
    shipAddress: { ...address(world), ...present(shipAddress ?? {}) },
  };
}

function address(world: World): Delivery['shipAddress'] {
  const { zip, address: addrFixed, detail: addrDetail, note: message } = someAddress(world.random);
  return { zipcode: zip, addrFixed, addrDetail, message };
}

function productWishes(wish: FullOrderWish): ProductWish[] {
  return wish.orderProduct ?? Array.from({ length: wish.products ?? 1 }, () => ({}));
}

function productLine(world: World, wish: ProductWish, options: number): ProductLine {
  const goods = goodsOf(world, wish.productNo);
  const optionWishes: OptionWish[] = wish.orderOption ?? Array.from({ length: options }, () => ({}));
  const price = wish.productPrice ?? goods.price;
  const orderNo = wish.orderNo ?? world.number('order');
  const orderOption = optionWishes.map((option, place) => optionLine(world, goods, option, place, price));
  const { orderOption: _options, ...given } = wish;
  return {
    productNo: goods.productNo,
    productName: goods.productName,
    productOriginPrice: goods.originPrice,
    productPrice: price,
    productCommissionPrice: orderOption.reduce((sum, line) => sum + line.optionCommissionPrice, 0),
    productQty: orderOption.reduce((sum, line) => sum + line.optionQty, 0),
    wmpChargeDiscountPrice: 0,
    sellerChargeDiscountPrice: 0,
    cardChargeDiscountPrice: 0,
    sellerProductCode: goods.sellerProductCode,
    ...present(given),
    orderNo,
    orderOption,
  };
}

function optionLine(world: World, goods: Goods, wish: OptionWish, place: number, price: number): OptionLine {
  const option = goods.options[place % Math.max(goods.options.length, 1)];
  const optionQty = wish.optionQty ?? 1;
  const optionAddPrice = wish.optionAddPrice ?? option?.addPrice ?? 0;
  const optionSalePrice = wish.optionSalePrice ?? price + optionAddPrice;
  return {
    orderOptionNo: wish.orderOptionNo ?? world.number('orderOption'),
    optionNo: wish.optionNo ?? world.number('option'),
    optionName: wish.optionName ?? option?.name ?? '',
    optionQty,
    sellerOptionCode: wish.sellerOptionCode ?? option?.sellerCode ?? '',
    optionStatus: wish.optionStatus ?? normal,
    optionAddPrice,
    optionSalePrice,
    optionCommissionPrice:
      wish.optionCommissionPrice ?? Math.floor((optionSalePrice * optionQty * commissionPercent) / 100),
  };
}

function total(products: readonly ProductLine[]): number {
  return products
    .flatMap((product) => product.orderOption)
    .reduce((sum, o) => sum + o.optionSalePrice * o.optionQty, 0);
}

/** The members of a wish that were given. */
function present<Wish extends object>(wish: Wish): { [Key in keyof Wish]: Exclude<Wish[Key], undefined> } {
  const given = Object.entries(wish).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Key in keyof Wish]: Exclude<Wish[Key], undefined> };
}
