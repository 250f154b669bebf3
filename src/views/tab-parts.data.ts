/**
 * The parts of 이 탭, each once: the page marks them by these names (`data-part`), and `this-tab` says which tab has which. It
 * imports nothing, because the page takes it too.
 */
export const tabParts = [
  'collect',
  'check',
  'run',
  'finished',
  'waybills',
  'products',
  'productNotice',
  'notice',
  'certification',
  'category',
  'images',
  'copy',
  'optionRows',
  'stock',
  'shippingPolicies',
  'form',
  'newRow',
  'answers',
] as const;

export type TabPart = (typeof tabParts)[number];
