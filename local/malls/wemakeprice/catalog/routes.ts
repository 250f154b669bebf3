/** What a seller picks from: categories, disclosure groups, brands and makers. */
import type { Route } from '../core/route';
import { categories } from './categories';
import { brands, makers, matches } from './names';
import { noticeGroups } from './notice-groups';

export const catalogRoutes: readonly Route[] = [
  { method: 'GET', path: '/product/out/getCategory', answer: () => categories },
  { method: 'GET', path: '/product/out/getNotice', answer: () => noticeGroups },
  {
    method: 'GET',
    path: '/product/out/getBrand',
    answer: (_world, { query }) =>
      brands.filter((brand) => matches(query['brandName'], [brand.brandName, brand.brandNameEnglish])),
  },
  {
    method: 'GET',
    path: '/product/out/getMaker',
    answer: (_world, { query }) =>
      makers.filter((maker) => matches(query['makerName'], [maker.makerName, maker.makerNameEnglish])),
  },
];
