/** 설정: what the seller may set, with bounds; kept in the document, so that all editors share it. */
import * as z from 'zod';
import type { Settings } from '../ports';
import { readOffDays } from '../rules/business-day/off-days';
import { readPeople } from '../rules/people';
import { Refusal } from '../rules/refusal';
import { readOwnLayout } from '../rules/waybill-export/own-layout';
import { readJson, writeJson } from '../store/json-store';
import { type PreferenceField, type PreferenceName, type PreferenceValue, preferenceFields } from './preferences.data';

/** The check of a setting, with its standard where it was never set. */
function checkOf(field: PreferenceField): z.ZodType {
  switch (field.kind) {
    case 'count':
      return z.int().min(field.least).max(field.most).default(field.standard);
    case 'tick':
      return z.boolean().default(field.standard);
    case 'choice':
      return z.enum(field.words).default(field.standard);
    case 'text':
      return (field.like ? z.string().regex(field.like) : z.string()).max(field.most).default(field.standard);
  }
}

const checks = Object.entries<PreferenceField>(preferenceFields).map(([name, field]) => [name, checkOf(field)]);

const schema = z.object(Object.fromEntries(checks) as { [Name in PreferenceName]: z.ZodType<PreferenceValue<Name>> });

export type Preferences = z.infer<typeof schema>;

const KEY = 'settings';

/** The settings, with the standard for what was never set. */
export const readPreferences = ({ document }: Settings): Preferences =>
  readJson(document, KEY, schema) ?? schema.parse({});

const names: Readonly<Record<string, { title: string }>> = preferenceFields;

/**
 * Changes some settings and gives all of them. Throws `Refusal` naming the one that is out of bounds. `sure: true` among the
 * changes says that the seller has read what turning off the masking of personal data means.
 */
export function savePreferences(
  settings: Settings,
  { sure, ...changes }: Readonly<Record<string, unknown>>,
): Preferences {
  const before = readPreferences(settings);
  const parsed = schema.strict().safeParse({ ...before, ...changes });
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    const label = names[name]?.title;
    throw new Refusal(
      label
        ? `「${label}」 값이 범위를 벗어났습니다. 값을 바꾸고 다시 저장하세요.`
        : '모르는 설정이 있습니다. 사이드바를 닫았다가 다시 열어 주세요.',
    );
  }
  refuseUnreadable(parsed.data);
  if (parsed.data.maskDays === 0 && before.maskDays !== 0 && sure !== true) throw new Refusal(NEVER_MASKED);
  writeJson(settings.document, KEY, parsed.data);
  return parsed.data;
}

const NEVER_MASKED =
  '0으로 두면 구매자의 이름, 연락처, 주소가 이 파일에 계속 남습니다. 다 쓴 개인정보는 지체 없이 지우거나 가려야 합니다. ' +
  '그래도 끄려면 확인에 표시하고 다시 저장하세요.';

/** Texts of which each line means something. */
function refuseUnreadable({ offDays, exportLayout, senders }: Preferences): void {
  const days = readOffDays(offDays);
  if (!days.ok) throw new Refusal(days.reason);
  const people = readPeople(senders);
  if (!people.ok) throw new Refusal(`「${preferenceFields.senders.title}」 ${people.reason}`);
  if (exportLayout.trim() === '') return;
  const wrong = readOwnLayout(exportLayout).findings.find(({ level }) => level === 'error');
  if (wrong) throw new Refusal(`「${preferenceFields.exportLayout.title}」 ${wrong.message}`);
}
