/** Text of a mall is hostile: whatever stands in a question, an answer or a notice lands as exactly that text. */
import {
  ANSWER,
  answerElsewhere,
  fillInquiry,
  heldAtMall,
  inquiryRow,
  onInquiries,
  openInquiryShop,
} from '../helpers/inquiry-shop';
import { openScene } from '../helpers/scene';

const texts = [
  '=HYPERLINK("http://x","여기를 누르세요")',
  '=1+1',
  '+82 로 전화 주세요',
  '-할인은 없나요',
  '@누구',
  "'따옴표로 시작",
  '<img src=x onerror=alert(1)>',
  `긴 글 ${'가'.repeat(9_990)}`,
  '이모지 👨‍👩‍👧‍👦 😀',
  '\u202eمرحبا بكم\u202c 뒤집힌 글',
  '줄\n바꿈\n\n셋',
  '0012',
  '2026-11-23',
  'TRUE',
];

const formats = [
  { formula: 'text', apostrophe: 'kept' },
  { formula: 'text', apostrophe: 'taken' },
  { formula: 'formula', apostrophe: 'taken' },
] as const;

const shown = (text: string): string => text.replace(/\r\n?/g, '\n');

describe.each(formats)('글자 칸이 수식을 $formula로, 따옴표를 $apostrophe로 볼 때', (textFormat) => {
  const scene = openScene({ textFormat });
  scene.setUp();
  const questions = texts.map((text) => ({
    text,
    ...scene.buyer.ask({ question: text, title: text, productName: text }),
  }));
  const answered = texts.map((text) => {
    const { qnaSeq } = scene.buyer.ask({});
    const answer = `${text}라고 답했습니다 열 글자`.slice(0, 1_500);
    answerElsewhere(scene, qnaSeq, answer);
    return { qnaSeq, answer };
  });
  texts.forEach((text, nth) => {
    scene.buyer.sendUrgent({ title: text, contents: text });
    scene.buyer.postNotice({
      type: text.slice(0, 40),
      title: text,
      contents: text,
      regDate: `2026-11-20 09:00:${10 + nth}`,
    });
  });
  scene.collectNow();

  it('문의의 글이 그대로 들어온다', () => {
    for (const { text, qnaSeq } of questions)
      expect(inquiryRow(scene, qnaSeq)).toMatchObject({ 내용: shown(text), 제목: shown(text), 상품명: shown(text) });
    const urgent = scene.rows('문의').filter((row) => row['구분'] === '긴급알리미');
    expect(urgent.map((row) => row['내용'])).toEqual(texts);
  });

  it('위메프에 있던 답변도 그대로 들어온다', () => {
    for (const { qnaSeq, answer } of answered)
      expect(inquiryRow(scene, qnaSeq)).toMatchObject({ 처리상태: '답변완료', 답변: answer });
  });

  it('공지사항도 그대로 들어오고, 한 칸도 수식이 되지 않는다', () => {
    expect(scene.rows('공지사항').map((row) => row['내용'])).toEqual(texts);
    const formulas = scene.runtime.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.formulas));
    expect(formulas.filter(Boolean)).toEqual([]);
  });

  it('다시 모아도 한 행도 늘거나 바뀌지 않는다', () => {
    const before = [scene.rows('문의'), scene.rows('공지사항')];
    scene.goTo('2026-11-24 10:00:00');
    scene.collectNow();
    expect([scene.rows('문의'), scene.rows('공지사항')]).toEqual(before);
  });
});

it('판매자가 적은 어떤 답변도 적은 그대로 나간다', () => {
  const scene = openInquiryShop();
  const answers = [
    '<b>굵게</b> 적은 답변입니다',
    '이모지 👨‍👩‍👧‍👦 😀 답변입니다',
    '\u202eمرحبا بكم\u202c 뒤집힌 답변',
    `${ANSWER}\n\n "따옴표" \\역사선\\ `,
  ];
  const sent = answers.map((answer) => ({ answer, ...scene.buyer.ask({}) }));
  scene.collectNow();
  for (const { qnaSeq, answer } of sent) fillInquiry(scene, qnaSeq, { 작업: '답변전송', 답변: answer });
  onInquiries(scene, 'runRows');
  for (const { qnaSeq, answer } of sent) expect(heldAtMall(scene, qnaSeq).answer).toBe(answer);
});
