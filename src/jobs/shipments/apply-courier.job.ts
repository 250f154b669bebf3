/**
 * 택배사 일괄적용 (manual, page 송장개별등록): one 택배사 for the chosen rows of 송장, or for all that have yet to leave and name
 * none. The seller has ordered it, so in chosen rows it replaces what stands there.
 */
import * as z from 'zod';
import { defineJob, type JobContext, type Step } from '../../engine/job';
import { josa } from '../../rules/josa';
import { Refusal } from '../../rules/refusal';
import { readCourier } from '../../rules/waybill/courier';
import { changeRows, columnOf, readRows, sheetOf, takeSnapshot } from '../../sheet';
import { shipmentsTab, unsentStates } from '../../tabs/shipments.tab';
import type { ShipmentPart } from '../bundles/shipment-rows';

const argsSchema = z.object({
  /** Keys of rows, or 배송번호. */
  keys: z.array(z.string()).optional(),
  /** A name or nickname. */
  courier: z.string(),
});

const cursorSchema = z.object({ keys: z.array(z.string()).optional(), courier: z.string() });
type Cursor = z.infer<typeof cursorSchema>;

export const applyCourier = defineJob<z.infer<typeof argsSchema>, Cursor>({
  name: 'applyCourier',
  title: '택배사 일괄적용',
  once: true,
  tab: shipmentsTab.name,
  args: argsSchema,
  cursor: cursorSchema,
  plan(_, { keys, courier }) {
    const reading = readCourier(courier);
    if ('error' in reading) throw new Refusal(`「${columnOf(shipmentsTab, 'courier').header}」 ${reading.error}`);
    return { courier: reading.courier, ...(keys && keys.length > 0 ? { keys } : {}) };
  },
  open: ({ outside }) => ({ step: (cursor) => apply(outside, cursor) }),
});

function apply({ workbook }: JobContext['outside'], { keys, courier }: Cursor): Step<Cursor> {
  const sheet = sheetOf(shipmentsTab, workbook);
  const wanted = ['mall', 'bundleId', 'state', 'courier'] as const;
  const rows = readRows(shipmentsTab, takeSnapshot(shipmentsTab, sheet, wanted), wanted);
  const wantedKeys = keys && new Set(keys);
  const chosen = rows.filter(({ key = '', values, problems }) =>
    wantedKeys
      ? wantedKeys.has(key) || wantedKeys.has(values.bundleId ?? '')
      : values.courier === undefined && !isFilled(problems),
  );
  const unsent = chosen.filter(({ key, values }) => key !== undefined && unsentStates.includes(values.state ?? ''));
  const changes = new Map(unsent.map(({ key }): [string, ShipmentPart] => [key ?? '', { courier }]));
  const { changed } = changeRows(shipmentsTab, sheet, changes, { ordered: ['courier'] });
  const skipped = keys ? chosen.length - unsent.length : 0;
  const left = skipped > 0 ? ` 이미 보낸 ${skipped}행은 그대로 두었습니다.` : '';
  return {
    next: undefined,
    ...{ done: unsent.length, total: unsent.length, ok: changed.length, failed: 0, skipped },
    notes: [],
    summary: josa`송장 ${changed.length}행에 ${courier}을(를) 적었습니다.${left}`,
  };
}

/** A name that cannot be read is the seller's to mend, not a blank cell. */
const isFilled = (problems: readonly { header: string | undefined }[]): boolean =>
  problems.some(({ header }) => header === columnOf(shipmentsTab, 'courier').header);
