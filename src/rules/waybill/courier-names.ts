/** Finds couriers by their names: a whole text that is one, and those that a longer text mentions. */
import { looseKey, nearest } from '../nearest';
import { once } from '../once';
import { courierNames, type DoubtfulNames, doubtfulNames, registeredMail } from './couriers.data';

/** Longer texts name no courier: a pasted page must not cost seconds. */
const longestText = 200;

const companyMarks = /(?:^|\()\s*주\s*\)|\(\s*유\s*\)|주식회사|유한회사/g;

/** What a name is looked up by: without (주) and without 택배 at its end. */
function keyOf(name: string): string {
  const key = looseKey(name.replace(/㈜/g, '').replace(companyMarks, ''));
  return key.replace(/택배(회사|사)?$/, '');
}

const courierOfKey = once(
  () => new Map(courierNames.flatMap((names) => names.map((name) => [keyOf(name), names[0]] as const))),
);

/** The courier whose name or nickname a text is as a whole; `undefined` for every other text. */
export function findCourier(text: string): string | undefined {
  return courierOfKey().get(keyOf(text));
}

const doubtOfKey = once(
  () => new Map(doubtfulNames.flatMap((doubt) => doubt.names.map((name) => [keyOf(name), doubt] as const))),
);

/** What a name may mean where it means more than one courier (KGB택배, 편의점택배); `undefined` for every other text. */
export function doubtfulCourier(text: string): DoubtfulNames | undefined {
  return doubtOfKey().get(keyOf(text));
}

const registeredKeys = once((): ReadonlySet<string> => new Set(registeredMail.names.map(keyOf)));

/** Whether a text is the name of registered mail (우편등기, 등기 …). */
export const isRegisteredMail = (text: string): boolean => registeredKeys().has(keyOf(text));

const nameKeys = once(() => courierNames.flat().map((name) => ({ name, key: looseKey(name) })));

/**
 * The courier that a mistyped name most likely means; `undefined` when none comes near. Only names that share a letter with
 * it are compared, 택배 apart, so that a column of thousands of wrong names takes no minutes.
 */
export function nearestCourier(typed: string): string | undefined {
  const letters = [...new Set(looseKey(typed.slice(0, longestText)))].filter((letter) => !'택배'.includes(letter));
  const candidates = nameKeys().filter(({ key }) => letters.some((letter) => key.includes(letter)));
  const nearestName = nearest(
    typed,
    candidates.map(({ name }) => name),
  );
  return nearestName === undefined ? undefined : findCourier(nearestName);
}

/** A name with signs between its letters; a Latin one ends where the Latin letters end, so that there is no EMS in SYSTEMS. */
function pattern(key: string): string {
  const spaced = [...key].join('[\\s._()-]*');
  return `${/^[a-z]/.test(key) ? '(?<![a-z])' : ''}${spaced}${/[a-z]$/.test(key) ? '(?![a-z])' : ''}`;
}

const mention = once(
  () =>
    new RegExp(
      `(?:${[...courierOfKey().keys()]
        .sort((one, other) => other.length - one.length)
        .map(pattern)
        .join('|')})(?:\\s*택배(?:회사|사)?)?`,
      'gi',
    ),
);

export interface Mentions {
  /** Each once. */
  couriers: string[];
  /** What stands before the first, between them and after the last, without (주). */
  before: string;
  between: string;
  after: string;
}

/** The couriers that a text mentions, in their order; `undefined` when there is none or the text is no cell's entry. */
export function mentionedCouriers(text: string): Mentions | undefined {
  if (text.length > longestText) return undefined;
  const bare = text.replace(companyMarks, ' ');
  const names = bare.match(mention()) ?? [];
  if (names.length === 0) return undefined;
  const [before = '', ...others] = bare.split(mention());
  return {
    couriers: [...new Set(names.flatMap((name) => findCourier(name) ?? []))],
    before,
    between: others.slice(0, -1).join(' '),
    after: others[others.length - 1] ?? '',
  };
}

/** Whether nothing is left that matters: brackets, blanks, 구 (the former name) and who pays don't. */
export const saysNothing = (text: string): boolean =>
  /^(택배사?|배송|발송|구|전|선불|착불|선결제|신용|[^\p{L}\p{N}])*$/u.test(text);
