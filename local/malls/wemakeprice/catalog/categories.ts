/** The mall's category tree, by its leaves. */
import data from '../data/categories.json';

interface Category {
  lcateName: string;
  mcateName: string;
  scateName: string;
  dcateName: string;
  dcateCode: string;
}

export const categories: readonly Category[] = data.rows.map((row) => {
  const [dcateCode = '', lcateName = '', mcateName = '', scateName = '', dcateName = ''] = row;
  return { lcateName, mcateName, scateName, dcateName, dcateCode };
});

const byCode = new Map(categories.map((category) => [category.dcateCode, category]));
const closedToApi = new Set(data.closedToApi);

/** Why a product cannot be put into the category; `undefined` when it can. */
export function categoryProblem(dcateCode: string): string | undefined {
  const category = byCode.get(dcateCode);
  if (!category) return '존재하지 않는 카테고리입니다.';
  if (closedToApi.has(category.lcateName)) return 'API로 정보 등록/수정이 불가능한 카테고리입니다.';
  return undefined;
}
