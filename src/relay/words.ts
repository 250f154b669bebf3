/** What a seller reads where the relay answered without the mall's words, and what the next try needs. */
import type { LostCause } from '../ports';
import type { RefusalCode } from './refusals.data';

type Known = RefusalCode | 'no-relay' | 'no-answer';

const GUIDE = 'docs/중계서버.md의 「안 될 때」를 보세요.';
const NEW_VERSION = '중계 서버를 새 판으로 바꾸세요.';
const WILL_ASK = '처리되었는지 몰라 먼저 되묻습니다.';
const OFF = `중계 서버가 답하지 않습니다. 켜져 있는지, 「계정」에 저장한 주소와 올릴 때 --relay에 적은 주소가 같은지 확인하세요. ${GUIDE}`;

/** `needs: 'time'` wherever nothing else is said. */
const causes: Readonly<Record<Known, string | readonly [LostCause['needs'], string]>> = {
  signature: [
    'setting',
    '중계 서버의 비밀키나 키 이름이 다릅니다. 「계정」의 「중계 서버」에 config.json의 것과 같게 저장하세요.',
  ],
  time: ['setting', '중계 서버의 시계가 다릅니다. 서버에서 sudo timedatectl set-ntp true를 하세요.'],
  'unknown-path': ['setting', '중계 서버의 주소가 다릅니다. 「계정」의 「중계 서버」에 이름까지만 저장하세요.'],
  'unknown-mall': ['setting', '중계 서버가 이 제휴몰로 보내지 않습니다. 서버의 config.json의 malls에 더하세요.'],
  'private-address': ['setting', '중계 서버가 제휴몰의 주소를 잘못 찾습니다. 서버의 DNS를 확인하세요.'],
  form: ['other', `중계 서버가 요청을 읽지 못했습니다. ${NEW_VERSION}`],
  body: ['other', `중계 서버로 가는 길에 요청이 바뀌었습니다. ${NEW_VERSION}`],
  verb: ['other', `중계 서버가 이 기능을 아직 모릅니다. ${NEW_VERSION}`],
  path: ['other', `중계 서버가 이 기능을 아직 모릅니다. ${NEW_VERSION}`],
  'too-large': ['other', '한 번에 보내는 것이 중계 서버의 한도보다 큽니다. 사진을 줄여 다시 실행하세요.'],
  nonce: '중계 서버가 같은 요청을 두 번 받았습니다.',
  restarted: '중계 서버가 막 다시 켜졌습니다.',
  rate: '중계 서버로 보내는 요청이 너무 빠릅니다.',
  busy: '중계 서버가 바쁩니다.',
  'mall-unreachable':
    '중계 서버는 켜져 있지만 제휴몰에 닿지 못했습니다. 제휴몰이 멈추었거나 서버의 인터넷이 끊겼습니다.',
  'mall-timeout': `제휴몰이 제때 답하지 않았습니다. ${WILL_ASK}`,
  'mall-cut': `제휴몰이 답하다가 연결을 끊었습니다. ${WILL_ASK}`,
  'answer-too-large': `제휴몰의 답이 중계 서버의 한도보다 큽니다. ${WILL_ASK}`,
  'address-unknown': '중계 서버가 나가는 주소를 알아내지 못했습니다.',
  relay: '중계 서버에서 오류가 났습니다.',
  'relay-lost': `중계 서버에서 오류가 났습니다. ${WILL_ASK}`,
  'no-relay': OFF,
  'no-answer': OFF,
};

const MINUTE = 60_000;

interface Refused {
  /** Missing for a relay that is newer than this program; `no-answer`: not even a foreign program answered. */
  code?: Known | undefined;
  /** The relay's clock, milliseconds since 1970. */
  clock?: number | undefined;
}

/** `now`: this side's clock, milliseconds since 1970. */
export function causeOf({ code, clock }: Refused, now: number): LostCause {
  if (code === undefined)
    return { sentence: `중계 서버가 모르는 까닭으로 거절했습니다. ${NEW_VERSION}`, needs: 'time' };
  const cause = causes[code];
  if (typeof cause === 'string') return { sentence: cause, needs: 'time' };
  const [needs, sentence] = cause;
  return { sentence: code === 'time' && clock !== undefined ? clockWords(clock - now) : sentence, needs };
}

function clockWords(aheadMs: number): string {
  const minutes = Math.round(Math.abs(aheadMs) / MINUTE);
  const way = aheadMs > 0 ? '빠릅니다' : '늦습니다';
  return `중계 서버의 시계가 ${minutes}분쯤 ${way}. 서버에서 sudo timedatectl set-ntp true를 하고 다시 시험하세요.`;
}
