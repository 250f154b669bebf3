/** Brands and makers that the mall knows. */
import brandData from '../data/brands.json';
import makerData from '../data/makers.json';

export const brands = brandData.brands;
export const makers = makerData.makers;

const brandNumbers = new Set(brands.map((brand) => String(brand.brandNo)));
const makerNumbers = new Set(makers.map((maker) => String(maker.makerNo)));

export const isBrand = (brandNo: string): boolean => brandNumbers.has(brandNo);
export const isMaker = (makerNo: string): boolean => makerNumbers.has(makerNo);

/** Whether a name in Korean or English holds what was searched for; a blank search holds everywhere. */
export function matches(search: string | undefined, names: readonly string[]): boolean {
  const wanted = (search ?? '').trim().toLowerCase();
  return names.some((name) => name.toLowerCase().includes(wanted));
}
