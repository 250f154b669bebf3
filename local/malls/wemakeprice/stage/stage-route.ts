/** One call of `/_test`, and what it may reach. */
import * as z from 'zod';
import { id } from '../core/fields';
import { Refusal } from '../core/refusal';
import type { World } from '../core/world';
import { type Bundle, type OptionLine, optionLines } from '../orders/order';
import type { Faults } from '../troubles/faults';
import type { RequestLog } from '../troubles/request-log';

export interface Stage {
  readonly world: World;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Opens the mall anew. */
  reset(seed?: number): void;
}

export interface StageRoute {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  answer(stage: Stage, body: unknown): unknown;
}

/** Reads the body of a `/_test` call; a body that does not fit is a 400 that says where. */
export function takeStage<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refusal(400, z.prettifyError(parsed.error));
  return parsed.data;
}

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
