import fc from 'fast-check';
import { judge, judgeWrite } from '../../../src/mall/wemakeprice/judge';
import type { HttpAnswer } from '../../../src/ports';
import { accepted, answered, lost } from '../../helpers/fake-http';

const key = '0123456789abcdef'.repeat(6);
const envelope = (resultCode: unknown, error?: unknown) => JSON.stringify({ resultCode, error });

/** What a judgement comes down to, for a table of them. */
function verdictOf(answer: HttpAnswer): string {
  const judgement = judge(answer);
  return judgement.verdict === 'accepted' ? 'accepted' : `${judgement.verdict} ${judgement.error.kind}`;
}

function messageOf(answer: HttpAnswer): string {
  const judgement = judge(answer);
  return judgement.verdict === 'accepted' ? '' : judgement.error.userMessage;
}

describe('위메프 답의 판단', () => {
  it.each([
    ['200', 'accepted', accepted({ bundle: [] })],
    ['빈 목록', 'accepted', accepted([])],
    ['HTTP 201', 'accepted', answered(201, '{"resultCode":201,"data":{}}')],
    ['글자로 온 결과 코드', 'accepted', answered(200, '{"resultCode":"200","data":[]}')],
    ['HTTP 401', 'failed auth', answered(401, '')],
    ['HTTP 403 HTML', 'failed auth', answered(403, '<html>')],
    ['200 안의 401', 'failed auth', answered(200, envelope(401))],
    ['200 안의 글자 403', 'failed auth', answered(200, envelope('403'))],
    ['HTTP 422', 'refused unexpected', answered(422, envelope(422, '조회 기간'))],
    ['200 안의 422', 'refused unexpected', answered(200, envelope('422', '조회 기간'))],
    ['HTTP 400', 'refused unexpected', answered(400, envelope(400))],
    ['200 안의 404', 'refused unexpected', answered(200, envelope(404, '데이터가 없습니다.'))],
    ['HTTP 404', 'failed unexpected', answered(404, envelope(404))],
    ['데이터가 없다는 HTTP 404', 'refused unexpected', answered(404, envelope(404, '데이터가 없습니다.'))],
    ['HTTP 405', 'failed unexpected', answered(405, '')],
    ['HTTP 429', 'again quota', answered(429, '')],
    ['200 안의 429', 'again quota', answered(200, envelope(429))],
    ['HTTP 500', 'again unavailable', answered(500, '')],
    ['HTTP 503 HTML', 'again unavailable', answered(503, '<html>')],
    ['200 안의 500', 'again unavailable', answered(200, envelope(500))],
    ['HTTP 408', 'again unavailable', answered(408, '')],
    ['답을 잃음', 'again unavailable', lost],
    ['HTML 200', 'again unavailable', answered(200, '<html>점검</html>')],
    ['빈 본문', 'again unavailable', answered(200, '')],
    ['HTTP 302', 'failed unexpected', answered(302, '', { Location: 'https://example.com' })],
    ['HTTP 304', 'failed unexpected', answered(304, '')],
    ['겉모양이 다른 JSON', 'failed unexpected', answered(200, '{"data":[]}')],
    ['겉모양 없는 배열', 'failed unexpected', answered(200, '[]')],
    ['data 없음', 'failed unexpected', answered(200, '{"resultCode":200}')],
    ['모르는 결과 코드', 'failed unexpected', answered(200, envelope(777))],
    ['숫자가 아닌 결과 코드', 'failed unexpected', answered(200, envelope('성공'))],
    ['이상한 HTTP 상태', 'failed unexpected', answered(0, '')],
  ])('%s → %s', (_, verdict, answer) => {
    expect(verdictOf(answer)).toBe(verdict);
  });

  it('HTTP 상태가 결과 코드보다 먼저이다', () => {
    expect(verdictOf(answered(500, '{"resultCode":200,"data":[]}'))).toBe('again unavailable');
    expect(verdictOf(answered(401, '{"resultCode":500}'))).toBe('failed auth');
  });

  it('키가 거절되면 어디에서 새로 발급하고 어디에 저장하는지, 이전 키가 폐기되는 것까지 알려 준다', () => {
    expect(messageOf(answered(401, ''))).toBe(
      '위메프가 인증키를 받아들이지 않았습니다(기한이 지났거나 폐기되었거나 잘못된 키). ' +
        '위메프 파트너 2.0 > 우측 상단 「업체 이름」 > 「정보수정」 > 「API 연동 정보」에서 API 대행사를 선택하고 「인증키 발급」을 눌러 ' +
        '새 키를 받은 뒤 사이드바의 계정에 저장하세요. 다른 API 대행사로 발급하면 이전 키는 폐기됩니다.',
    );
  });

  it.each([
    [
      '거절',
      answered(422, envelope(422, '조회 기간은 24시간 미만이어야 합니다')),
      '위메프가 거절했습니다: 조회 기간은 24시간 미만이어야 합니다',
    ],
    ['말 없는 거절', answered(422, ''), '위메프가 이유를 말하지 않고 거절했습니다(422). 위메프 파트너에서 확인하세요.'],
    [
      '장애',
      answered(503, envelope(503, '점검 중입니다')),
      '위메프가 지금 답하지 못합니다(503, 점검 중입니다). 잠시 뒤 다시 실행하세요.',
    ],
    ['끊김', lost, '위메프에서 답이 오지 않았습니다(시간 초과). 잠시 뒤 다시 실행하세요.'],
    [
      'HTML',
      answered(200, '<html>'),
      '위메프의 답을 읽을 수 없습니다(HTTP 200, JSON이 아닙니다). 점검 중일 수 있습니다. 잠시 뒤 다시 실행하세요.',
    ],
    [
      '한도',
      answered(429, '', { 'Retry-After': '30' }),
      '위메프가 요청이 너무 많다고 합니다(429). 30초 뒤 다시 실행하고, 계속되면 설정에서 초당 요청 수를 줄이세요.',
    ],
    [
      '리다이렉트',
      answered(302, ''),
      '위메프가 다른 주소로 가라고 답했습니다(HTTP 302). 인증키를 지키려고 따라가지 않았습니다. 애드온 관리자에게 알리세요.',
    ],
    ['없는 주소', answered(404, ''), '위메프에 이 기능의 주소가 없습니다(HTTP 404). 애드온 관리자에게 알리세요.'],
    [
      '모양',
      answered(200, '[]'),
      '위메프의 답이 약속한 모양이 아닙니다(답의 겉모양). 다시 해도 같으면 애드온 관리자에게 알리세요.',
    ],
  ])('%s: 판매자가 읽을 말', (_, answer, message) => {
    expect(messageOf(answer)).toBe(message);
  });

  it.each([
    [{ 'Retry-After': '7' }, 7000],
    [{ 'retry-after': ' 7 ' }, 7000],
    [{ 'Retry-After': 'Mon, 23 Nov 2026 00:00:00 GMT' }, 0],
    [{ 'Retry-After': '-3' }, 0],
    [{}, 0],
  ])('Retry-After %j는 %i밀리초 기다리라는 말이다', (headers: Record<string, string>, waitMs) => {
    expect(judge(answered(429, '', headers))).toMatchObject({ verdict: 'again', waitMs });
    expect(judge(answered(503, '', headers))).toMatchObject({ verdict: 'again', waitMs });
  });

  it('위메프의 긴 말은 잘라서 한 줄로 옮긴다', () => {
    const message = messageOf(answered(422, envelope(422, `가나\n\t다${'🙂'.repeat(5000)}`)));
    expect(message.startsWith('위메프가 거절했습니다: 가나 다🙂')).toBe(true);
    expect(message.endsWith('🙂…')).toBe(true);
    expect(message.length).toBeLessThan(450);
  });

  it('무엇이 오든 판단이 나오고, 답이 키를 되풀이해도 말에 키가 들어가지 않는다', () => {
    const leaky = fc.tuple(fc.string(), fc.string()).map(([before, after]) => `${before}${key}${after}`);
    const body = fc.oneof(
      leaky,
      fc.json(),
      fc.jsonValue().map((data) => JSON.stringify({ resultCode: 200, data })),
      fc.tuple(fc.integer({ min: 0, max: 999 }), leaky).map(([code, error]) => envelope(code, error)),
    );
    const headers = fc.dictionary(fc.string(), fc.string());
    const answer = fc.oneof(
      fc.record({ lost: fc.constant(true as const), reason: leaky }),
      fc.record({ lost: fc.constant(false as const), status: fc.integer({ min: 0, max: 999 }), headers, body }),
    );
    fc.assert(
      fc.property(answer, (any) => {
        const message = messageOf(any);
        expect(message).not.toContain(key.slice(0, 32));
        expect(message.length).toBeLessThan(700);
      }),
    );
  });
});

describe('주문·클레임 쓰기의 판단', () => {
  it.each([1, '1'])('returnKey %j만 된 것이다', (returnKey) => {
    expect(judgeWrite({ returnKey, returnMsg: '' })).toMatchObject({ verdict: 'accepted' });
  });

  it.each([0, '0', 2, -1, 100])(
    'returnKey %j는 200으로 왔어도 위메프의 거절이고, 그 말을 그대로 옮긴다',
    (returnKey) => {
      const judgement = judgeWrite({ returnKey, returnMsg: '철회된 클레임입니다.' });
      expect(judgement).toMatchObject({
        verdict: 'refused',
        error: { userMessage: '위메프가 거절했습니다: 철회된 클레임입니다.' },
      });
    },
  );

  it('returnKey가 없으면 되었다고도 거절되었다고도 하지 않는다', () => {
    fc.assert(
      fc.property(
        fc.jsonValue().filter((data) => !(typeof data === 'object' && data !== null && 'returnKey' in data)),
        (data) => expect(judgeWrite(data)).toMatchObject({ verdict: 'failed', error: { kind: 'unexpected' } }),
      ),
    );
  });
});
