import fc from 'fast-check';
import { answerFindings, usualLimits } from '../../../src/rules/inquiry/answer';
import { josa } from '../../../src/rules/josa';

const said = (answer: string | undefined) =>
  answerFindings(answer, usualLimits).map(({ level, message }) => `${level} ${message}`);

describe('답변의 길이 (계약 §6: 10자에서 1,500자)', () => {
  it.each([
    ['10자', '가'.repeat(10)],
    ['1,500자', '가'.repeat(1_500)],
    ['이모지 10개', '😀'.repeat(10)],
    ['이모지 1,500개', '😀'.repeat(1_500)],
    ['줄바꿈이 있는 글', '안녕하세요.\n\n내일 보내 드립니다.'],
    ['오른쪽에서 왼쪽으로 쓰는 글', 'مرحبا بكم في متجرنا'],
    ['수식처럼 보이는 글', '=HYPERLINK("http://x")'],
  ])('%s은(는) 된다', (_, answer) => {
    expect(said(answer)).toEqual([]);
  });

  it.each([
    ['9자', '가'.repeat(9), '10자 이상 써야 하는데 9자입니다'],
    ['앞뒤 빈칸을 빼면 2자', `    네네${' '.repeat(20)}`, '10자 이상 써야 하는데 2자입니다'],
    ['이모지 9개', '😀'.repeat(9), '10자 이상 써야 하는데 9자입니다'],
    ['1,501자', '가'.repeat(1_501), '1,500자까지 쓸 수 있는데 1,501자입니다'],
    ['뒤의 빈칸까지 1,501자', `${'가'.repeat(1_499)}  `, '1,500자까지 쓸 수 있는데 1,501자입니다'],
    ['10,000자', '가'.repeat(10_000), '1,500자까지 쓸 수 있는데 10,000자입니다'],
  ])('%s은(는) 오류다', (_, answer, message) => {
    expect(said(answer)).toEqual([expect.stringMatching(`^error ${message}`)]);
  });

  it.each([
    ['비어 있음', undefined],
    ['빈 글', ''],
    ['빈칸만', ' '.repeat(40)],
    ['줄바꿈만', '\n'.repeat(40)],
    ['보이지 않는 글자만', '\u200b\ufeff\u3164'.repeat(10)],
  ])('%s: 답변을 적으라고 한다', (_, answer) => {
    expect(said(answer)).toEqual(['error 비어 있습니다. 구매자에게 보일 답변을 적어 주세요.']);
  });
});

describe('채우지 않은 템플릿의 필드', () => {
  it.each([
    ['{상품명}', '안녕하세요. {상품명}은 내일 보냅니다.'],
    ['{상품명}, {주문번호}', '{상품명}의 주문번호는 {주문번호}입니다. {상품명}!'],
    ['{상품명}', '안녕하세요. { 상품명 }은 내일 보냅니다.'],
  ])('%s이(가) 남아 있으면 오류다', (fields, answer) => {
    expect(said(answer)).toEqual([josa`error 템플릿의 필드 ${fields}이(가) 그대로 있습니다. 값으로 바꿔 주세요.`]);
  });

  it('필드가 아닌 중괄호는 주의이고, 그 글을 되풀이해 말하지 않는다', () => {
    const [message = '', ...others] = said('안녕하세요. {고객이름}님, 내일 보냅니다.');
    expect(others).toEqual([]);
    expect(message).toMatch(/^warning /);
    expect(message).not.toContain('고객이름');
  });

  it.each(['{', '}{', '{}', '{"a":1}', '{{', '집합 {1, 2}'])('%s은(는) 글로 본다', (braces) => {
    expect(said(`안녕하세요. 내일 보냅니다. ${braces}`)).toEqual([]);
  });
});

it('어떤 글에도 던지지 않고, 늘 하나까지만 말한다', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (answer) => {
      expect(answerFindings(answer, usualLimits).length).toBeLessThanOrEqual(2);
    }),
  );
});
