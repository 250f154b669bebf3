/** The relay does not do what was asked: the code says why, the sentence is for the person who reads it in a terminal. */
import type { RefusalCode } from '../src/relay/refusals.data';

export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: RefusalCode;
  /** Seconds after which another try may pass. */
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, retryAfter?: number) {
    super(sentences[code]);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export const sentences: Readonly<Record<RefusalCode, string>> = {
  form: '중계 서버의 머리글이 없거나 모양이 다릅니다. 애드온과 중계 서버의 판을 맞추세요.',
  'unknown-path': '중계 서버에 없는 주소입니다. 애드온에 적은 중계 서버 주소를 확인하세요.',
  time: '두 시계가 2분 넘게 다릅니다. 중계 서버의 시계를 맞추세요(timedatectl set-ntp true).',
  signature: '비밀키나 키 이름이 다르거나, 오는 길에 바뀌었습니다. 애드온과 config.json의 비밀키를 맞추세요.',
  body: '오는 길에 본문이 바뀌었습니다. 중계 서버 앞의 프록시를 확인하세요.',
  nonce: '이미 받은 요청입니다. 다시 하려면 새로 서명하세요.',
  restarted: '중계 서버가 켜지기 전에 서명한 요청입니다. 다시 해 보세요.',
  'unknown-mall': '이 중계 서버가 보내는 제휴몰이 아닙니다. config.json의 malls를 확인하세요.',
  verb: '이 제휴몰에 쓰지 않는 메서드입니다.',
  path: '이 제휴몰에 쓰지 않는 경로입니다.',
  'too-large': '보내는 것이 이 제휴몰의 한도보다 큽니다.',
  rate: '이 제휴몰에 너무 빨리 보냅니다. 잠시 뒤에 다시 하세요.',
  busy: '한 번에 너무 많이 보냅니다. 잠시 뒤에 다시 하세요.',
  'private-address': '제휴몰의 이름이 사설 주소로 이어집니다. 서버의 DNS를 확인하세요.',
  'mall-unreachable': '제휴몰에 이어지지 않습니다. 제휴몰이 멈추었거나 서버의 인터넷이 끊겼습니다.',
  'mall-timeout': '제휴몰이 제때 답하지 않았습니다. 처리되었는지는 알 수 없습니다.',
  'mall-cut': '보낸 뒤에 제휴몰이 연결을 끊었습니다. 처리되었는지는 알 수 없습니다.',
  'answer-too-large': '제휴몰의 답이 한도보다 큽니다. 처리되었는지는 알 수 없습니다.',
  'address-unknown': '나가는 주소를 알아내지 못했습니다. 잠시 뒤에 다시 하세요.',
  relay: '중계 서버의 오류입니다. 제휴몰에는 보내지 않았습니다.',
  'relay-lost': '중계 서버의 오류입니다. 처리되었는지는 알 수 없습니다.',
};
