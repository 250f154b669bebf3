/** 코드: the keys of the rows that a run is about, because thousands of them are too many for a property. */
import * as z from 'zod';
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import { readRows, removeRows, rowNumber, sheetOf, takeSnapshot, upsertRows } from '../sheet';
import { codesTab, keptKeys } from '../tabs/codes.tab';
import type { ChosenRows } from './chosen-rows';

type Where = Pick<Outside, 'workbook' | 'clock'>;

/** A cell takes 50,000 characters. */
const MOST_CHARACTERS = 40_000;

const keysSchema = z.array(z.string());

/** Keeps them, and lets go of those of runs that `isOpen` says no more of. Throws `SheetError`. */
export function keepKeys(
  { workbook, clock }: Where,
  runId: string,
  { tab, keys }: ChosenRows,
  isOpen: (runId: string) => boolean,
): void {
  const sheet = sheetOf(codesTab, workbook);
  const seen = takeSnapshot(codesTab, sheet);
  const left = readRows(codesTab, seen).flatMap(({ row, values }) =>
    values.group === keptKeys && !isOpen(runOf(values.code)) ? [row - rowNumber(0)] : [],
  );
  removeRows(codesTab, sheet, seen, left);
  const parts = inParts([...keys]).map((part, at) => ({
    group: keptKeys,
    code: `${runId}/${at + 1}`,
    label: tab,
    value: JSON.stringify(part),
  }));
  upsertRows(codesTab, sheet, parts, { updatedAt: kstText(clock.now()) });
}

/** Throws `Refusal` when not all `count` of them are stored any more: the choice is then unknown. */
export function readKeys({ workbook }: Pick<Where, 'workbook'>, runId: string, count: number): ChosenRows {
  const rows = readRows(codesTab, takeSnapshot(codesTab, sheetOf(codesTab, workbook)));
  const own = rows.filter(({ values }) => values.group === keptKeys && runOf(values.code) === runId);
  const keys = new Set(own.flatMap(({ values }) => keysIn(values.value)));
  const tab = own[0]?.values.label ?? '';
  if (keys.size !== count) {
    throw new Refusal(
      `고른 행의 목록이 「${codesTab.name}」 탭에서 지워졌거나 바뀌었습니다. 행을 다시 고르고 실행해 주세요.`,
    );
  }
  return { tab, keys };
}

const runOf = (code = ''): string => code.split('/')[0] ?? '';

function keysIn(cell = '[]'): string[] {
  try {
    return keysSchema.safeParse(JSON.parse(cell)).data ?? [];
  } catch {
    return [];
  }
}

/** As few lists as the cells have room for. */
function inParts(keys: readonly string[]): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const key of keys) {
    const length = JSON.stringify(key).length + 1;
    if (length > room) {
      parts.push([]);
      room = MOST_CHARACTERS;
    }
    parts[parts.length - 1]?.push(key);
    room -= length;
  }
  return parts;
}
