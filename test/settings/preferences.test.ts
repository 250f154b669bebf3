/** 설정: what is out of bounds or cannot be read is refused with the setting's name, and what was set before stays. */

import { isBusinessDay } from '../../src/rules/business-day/business-day';
import { readPreferences, savePreferences } from '../../src/settings/preferences';
import { type PreferenceField, preferenceFields } from '../../src/settings/preferences.data';
import { calendarOf } from '../../src/settings/work-days';
import { fakeOutside } from '../helpers/outside';

const settings = () => fakeOutside().settings;

it('하나를 바꾸면 나머지는 그대로이다', () => {
  const store = settings();
  const before = readPreferences(store);
  expect(savePreferences(store, { companyName: '우리 회사' })).toEqual({ ...before, companyName: '우리 회사' });
  expect(readPreferences(store)).toEqual({ ...before, companyName: '우리 회사' });
});

it('휴무일은 영업일에서 빠진다', () => {
  const store = settings();
  const saved = savePreferences(store, { offDays: '2026-12-24, 2026-12-29~2026-12-30' });
  const isOpen = (day: string) => isBusinessDay(day, calendarOf(saved));
  expect(isOpen('2026-12-24')).toEqual({ ok: true, value: false });
  expect(isOpen('2026-12-29')).toEqual({ ok: true, value: false });
  expect(isOpen('2026-12-28')).toEqual({ ok: true, value: true });
});

it.each([
  ['읽을 수 없는 휴무일', { offDays: '다음 주 월요일' }, '다음 주 월요일'],
  ['거꾸로 된 휴무일', { offDays: '2026-12-30~2026-12-29' }, '2026-12-30~2026-12-29'],
  ['모르는 필드가 있는 내 양식', { exportLayout: '받는분성명=받는사람님' }, '내 송장 양식'],
  ['범위를 벗어난 수', { requestsPerSecond: 0 }, '1초에 보낼 요청 수'],
  ['모르는 설정', { nonsense: 1 }, '모르는 설정'],
])('%s은(는) 까닭과 함께 거절하고, 전의 설정이 남는다', (_, change, said) => {
  const store = settings();
  const before = savePreferences(store, { companyName: '우리 회사' });
  expect(() => savePreferences(store, change)).toThrow(said);
  expect(readPreferences(store)).toEqual(before);
});

const fields = Object.entries<PreferenceField>(preferenceFields);
const counts = fields.flatMap(([name, field]) => (field.kind === 'count' ? [{ name, ...field }] : []));
const texts = fields.flatMap(([name, field]) => (field.kind === 'text' ? [{ name, ...field }] : []));

it('아무것도 정하지 않은 파일의 설정은 표의 기본값이고, 그대로 저장된다', () => {
  const store = settings();
  const standards = Object.fromEntries(fields.map(([name, { standard }]) => [name, standard]));
  expect(readPreferences(store)).toEqual(standards);
  expect(savePreferences(store, standards)).toEqual(standards);
});

it.each(counts)('$title: 표의 끝까지 되고, 그 밖은 이름을 대며 거절한다', ({ name, title, least, most }) => {
  const store = settings();
  for (const count of [least, most]) {
    expect(savePreferences(store, { [name]: count, sure: true })).toMatchObject({ [name]: count });
  }
  for (const count of [least - 1, most + 1, least + 0.5, `${least}`]) {
    expect(() => savePreferences(store, { [name]: count, sure: true })).toThrow(`「${title}」`);
  }
});

it.each(texts)('$title: 표보다 긴 글은 이름을 대며 거절한다', ({ name, title, most }) => {
  expect(() => savePreferences(settings(), { [name]: 'a'.repeat(most + 1) })).toThrow(`「${title}」 값이 범위를`);
});
