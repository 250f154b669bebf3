/** One call of `/_test`, and what it may reach. */
import * as z from 'zod';
import { Refusal } from '../refusal';
import type { Faults } from '../troubles/faults';
import type { RequestLog } from '../troubles/request-log';

export interface Stage<World> {
  readonly world: World;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Opens the mall anew. */
  reset(seed?: number): void;
}

export interface StageRoute<World> {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  answer(stage: Stage<World>, body: unknown): unknown;
}

/** Reads the body of a `/_test` call; a body that does not fit is a 400 that says where. */
export function takeStage<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refusal(400, z.prettifyError(parsed.error));
  return parsed.data;
}
