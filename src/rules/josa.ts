/**
 * The particle that fits the word before it: 은/는, 이/가, 을/를, 과/와, (으)로, (이)라. Which sound a syllable ends in is
 * es-hangul's to say; here a digit, a Latin letter or a unit is first put into the Hangul that people read it as.
 */
import { josa as particleOf } from 'es-hangul';

/** How a digit is read at the end of a number; the zeros of 십, 백, 천, 만 end in a consonant as 영 does. */
const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** Letters whose names end in a consonant: 엘, 엠, 엔, 알. All others end in a vowel. */
const LETTERS: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };

/** Units right behind a number, as they are read. */
const UNITS: Readonly<Record<string, string>> = {
  g: '그램',
  kg: '그램',
  mg: '그램',
  m: '터',
  cm: '터',
  mm: '터',
  l: '터',
  ml: '터',
};

const VOWEL = '가';

type Pair = Parameters<typeof particleOf.pick>[1];

const PAIRS: Readonly<Record<string, Pair>> = {
  '은(는)': '은/는',
  '이(가)': '이/가',
  '을(를)': '을/를',
  '과(와)': '와/과',
  '(으)로': '으로/로',
  '(이)라': '이라/라',
};

const MARKER = /은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)라/g;

/** A Latin word read as a word: what it ends in by its spelling. */
function latinSound(word: string): string {
  if (word === word.toUpperCase()) return LETTERS[word.slice(-1)] ?? VOWEL;
  const ending = /(le?|m|n|ng)$/.exec(word)?.[1];
  if (ending === undefined) return VOWEL;
  return ending.startsWith('l') ? '엘' : '엔';
}

/** The last sounding part of `text` as Hangul; quotes, brackets and other signs at its end have no sound. */
function lastSound(text: string): string {
  const sounding = /([가-힣])[^가-힣\p{L}\d%]*$|(\d?)([A-Za-z]+)[^\p{L}\d%]*$|(\d)[^\p{L}\d%]*$/u.exec(text.slice(-80));
  if (!sounding) return VOWEL;
  const [, syllable, digitBefore, latin, digit] = sounding;
  if (syllable !== undefined) return syllable;
  if (digit !== undefined) return DIGITS[Number(digit)] ?? VOWEL;
  const unit = digitBefore ? UNITS[latin ?? ''] : undefined;
  return unit ?? latinSound(latin ?? '');
}

/**
 * A template whose particles fit the values in front of them: josa`「${name}」은(는) 목록에 없습니다.` Particles are written
 * 은(는), 이(가), 을(를), 과(와), (으)로, (이)라; only those of the template count, so a value that holds such signs stays.
 */
export function josa(parts: readonly string[], ...values: readonly (string | number)[]): string {
  return parts.reduce((before, part, at) => {
    const opened = at === 0 ? before : `${before}${values[at - 1]}`;
    return fitted(opened, part);
  }, '');
}

/** `before` and `text` as one, with the particles of `text` chosen by what stands in front of each. */
function fitted(before: string, text: string): string {
  let written = before;
  let from = 0;
  for (const { 0: marker, index } of text.matchAll(MARKER)) {
    written += text.slice(from, index);
    written += particleOf.pick(lastSound(written), PAIRS[marker] as Pair);
    from = index + marker.length;
  }
  return written + text.slice(from);
}
