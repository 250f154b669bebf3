/** 원산지: where food, or what it is made of, comes from. */
import { caution, type Finding, mistake } from '../finding';
import { josa } from '../josa';
import { type FieldFinding, inField } from './field-finding';

/** 원산지구분, as the manual offers it. */
export const originKinds = {
  farm: '농산물',
  fishery: '수산물',
  processed: '가공품',
  exempt: '원산지표시대상아님',
} as const;
export type OriginKind = keyof typeof originKinds;

/** One 원재료. */
export interface Ingredient {
  name: string;
  origin: string;
  /** 함량 as written, mostly a percentage. */
  share: string;
}

export interface Origin {
  kind?: OriginKind | undefined;
  origin?: string | undefined;
  /** Lines of 원재료. */
  ingredients?: readonly string[] | undefined;
}

/** One line `원료명 / 원산지 / 함량`; `undefined` for any other shape. */
export function parseIngredient(line: string): Ingredient | undefined {
  const parts = line.split(/[/／]/).map((part) => part.trim());
  const [name, origin, share] = parts;
  return parts.length === 3 && name && origin && share ? { name, origin, share } : undefined;
}

/** The line that `parseIngredient` reads. */
export function printIngredient({ name, origin, share }: Ingredient): string {
  return `${name} / ${origin} / ${share}`;
}

/**
 * 농산물 and 수산물 need their 원산지, a 가공품 that is food its 원재료 lines; `isFood` says whether category or notice group
 * is one of food.
 * Source: manual 「1. 상품 등록 - 기본정보」, Guide 4 원산지 (식품일 경우 가공품 선택 시 원재료를 등록해야 함);
 * 「농수산물의 원산지 표시 등에 관한 법률」 제5조.
 */
export function originFindings(
  { kind, origin, ingredients = [] }: Origin,
  isFood: boolean,
): FieldFinding<'origin' | 'ingredients'>[] {
  const needsOrigin = (kind === 'farm' || kind === 'fishery') && !origin;
  const needsIngredients = kind === 'processed' && isFood && ingredients.length === 0;
  return [
    ...inField(
      'origin',
      needsOrigin ? [mistake(josa`${originKinds[kind]}은(는) 꼭 넣어야 합니다. 국내산, 중국산처럼 넣어 주세요.`)] : [],
    ),
    ...inField('ingredients', needsIngredients ? [mistake(missingIngredients)] : ingredientFindings(ingredients)),
  ];
}

const missingIngredients =
  '가공품인 식품은 꼭 넣어야 합니다. 「배추 / 국내산 / 85%」처럼 원료명 / 원산지 / 함량을 한 줄에 하나씩 넣어 주세요.';

function ingredientFindings(lines: readonly string[]): Finding[] {
  const parsed = lines.map(parseIngredient);
  const badLines = parsed.flatMap((ingredient, at) => (ingredient === undefined ? [at] : []));
  const total = parsed.reduce((sum, ingredient) => sum + percent(ingredient?.share ?? ''), 0);
  // Half a percent of rounding is not worth a word.
  const tooMuch = total > 100.5;
  return [
    ...badLines.map((at) =>
      mistake(
        josa`${at + 1}번째 줄 「${lines[at] ?? ''}」을(를) 원료명 / 원산지 / 함량 모양으로 고쳐 주세요. 예) 배추 / 국내산 / 85%`,
      ),
    ),
    ...(tooMuch ? [caution(`함량을 더하면 ${Math.round(total * 100) / 100}%로 100%를 넘습니다. 확인해 주세요.`)] : []),
  ];
}

const LONGEST_NUMBER = 20;

/** The first number in front of a percent sign. */
function percent(share: string): number {
  const parts = share.split(/[%％]/).slice(0, -1);
  const numbers = parts.flatMap((part) => /\d+(?:\.\d+)?$/.exec(part.trimEnd().slice(-LONGEST_NUMBER))?.[0] ?? []);
  return Number(numbers[0] ?? 0);
}
