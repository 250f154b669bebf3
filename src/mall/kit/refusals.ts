/**
 * A mall's refusals as data: a table whose first rule that fits says what an answer means. What fits no rule is a refusal of
 * the one item, in the mall's own sentence.
 */
import { josa } from '../../rules/josa';
import { MallError } from '../port/outcome';
import {
  failed,
  type Judgement,
  movedAway,
  noSuchAddress,
  notAnswering,
  refusedBy,
  shapeError,
  tooMany,
} from './answer';

/** What an answer that is not an acceptance says. */
export interface Said {
  /** Of HTTP. */
  status: number;
  /** The mall's own, inside the answer. */
  code?: number | string | undefined;
  /** Fit to stand in a message; blank where the mall says none. */
  sentence: string;
  /** What the mall asks to wait before the next try. */
  waitMs: number;
}

export type RefusalKind =
  | 'auth'
  | 'address'
  | 'closed'
  | 'quota'
  | 'unavailable'
  /** The token was refused; nothing was done. */
  | 'stale'
  /** The mall does not have what was asked for. */
  | 'gone'
  /** There is no such address at the mall. */
  | 'noAddress'
  | 'moved'
  | 'refused'
  | 'unexpected';

type Span = number | readonly [first: number, last: number];

export interface RefusalRule {
  /** HTTP status, or statuses from one to the other. */
  readonly http?: Span;
  /** The mall's code, or codes from one to the other. */
  readonly code?: Span | string;
  /** A fragment of the sentence; a group in it is the address that the mall refused. */
  readonly says?: RegExp;
  readonly kind: RefusalKind;
  /** For the seller, in the place of the usual words. */
  readonly instead?: string;
  /** Of `quota`: waiting in this execution does not help. */
  readonly forLong?: true;
}

export interface Voice {
  /** Name of the mall. */
  readonly mall: string;
  /** Where the seller looks things up at the mall. */
  readonly page: string;
  /** What to do about a key that was refused. */
  readonly keyRefused: string;
  /** A sentence about where the addresses of calls are registered; for malls that ask for that. */
  readonly addressHelp?: string;
}

const isIn = (span: Span | string, value: number | string | undefined): boolean =>
  typeof span === 'object'
    ? Number(value) >= span[0] && Number(value) <= span[1]
    : value !== undefined && String(span) === String(value);

const fits = ({ http, code, says }: RefusalRule, said: Said): boolean =>
  (http === undefined || isIn(http, said.status)) &&
  (code === undefined || isIn(code, said.code)) &&
  (says === undefined || says.test(said.sentence));

/** What an answer means that is no acceptance. */
export function judgeRefusal(voice: Voice, rules: readonly RefusalRule[], said: Said): Judgement {
  const rule = rules.find((each) => fits(each, said)) ?? { kind: 'refused' as const };
  const { mall, page } = voice;
  const { status, sentence, waitMs } = said;
  const code = said.code ?? status;
  switch (rule.kind) {
    case 'auth':
      return failed(new MallError('auth', rule.instead ?? voice.keyRefused));
    case 'closed':
      return failed(
        new MallError('closed', rule.instead ?? josa`${mall}은(는) 더 받지 않습니다. ${page}에서 확인하세요.`),
      );
    case 'address':
      return failed(addressError(voice, rule, sentence));
    case 'stale':
      return { verdict: 'stale', error: new MallError('auth', rule.instead ?? voice.keyRefused) };
    case 'quota':
      return rule.forLong
        ? failed(new MallError('quota', rule.instead ?? tooMany(mall, waitMs).userMessage))
        : { verdict: 'again', error: tooMany(mall, waitMs), waitMs, isUndone: true };
    case 'unavailable':
      return notAnswering(mall, code, sentence, waitMs);
    case 'gone':
      return { ...refusedBy(mall, page, code, sentence), isGone: true } as Judgement;
    case 'noAddress':
      return failed(noSuchAddress(mall, status, sentence));
    case 'moved':
      return failed(movedAway(mall, status));
    case 'unexpected':
      return failed(shapeError(mall, `모르는 결과 코드 ${code}`));
    case 'refused':
      return refusedBy(mall, page, code, sentence);
  }
}

/** Names the address that the mall refused, where it does: exactly that one is to be registered. */
function addressError({ mall, addressHelp = '' }: Voice, { says, instead }: RefusalRule, sentence: string): MallError {
  const refused = says?.exec(sentence)?.[1];
  const address = refused ?? '이 주소';
  const usual = josa`${mall}이(가) ${address}에서 오는 요청을 받지 않습니다. ${addressHelp} 판매자 화면에 이 주소를 등록하세요.`;
  return new MallError('address', instead ?? usual, refused);
}
