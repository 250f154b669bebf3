/** The order lines that a call of `/_test` is about. */
import * as z from 'zod';
import { Refusal } from '../../../mall-kit/refusal';
import { id } from '../core/fields';
import type { World } from '../core/world';
import { type Bundle, type OptionLine, optionLines } from '../orders/order';

/** A bundle, and some of its option lines: all when none is named. */
export const linesShape = { bundleNo: id('배송번호'), orderOptionNos: z.array(id('옵션주문번호')).optional() };

/** Finds what `linesShape` names. Throws 404 for an unknown number. */
export function linesOf(
  world: World,
  asked: { bundleNo: string; orderOptionNos?: string[] | undefined },
): { bundle: Bundle; lines: OptionLine[] } {
  const bundle = bundleOf(world, asked.bundleNo);
  const lines = optionLines(bundle);
  const wanted = asked.orderOptionNos;
  if (!wanted) return { bundle, lines };
  const found = lines.filter((line) => wanted.includes(line.orderOptionNo));
  if (found.length !== wanted.length) throw new Refusal(404, '배송에 없는 옵션주문번호입니다.');
  return { bundle, lines: found };
}

/** The bundle of a number. Throws 404 when there is none. */
export function bundleOf(world: World, bundleNo: string): Bundle {
  const bundle = world.bundles.get(bundleNo);
  if (!bundle) throw new Refusal(404, `배송번호 ${bundleNo}: 없는 주문입니다.`);
  return bundle;
}
