/** The manual's page 문의관리 as a story: two questions answered in one go, and an urgent message. */
import { manualQuestion } from '../malls/wemakeprice/examples';
import { checkTab, runTab, show, tick } from './at-the-sheet';
import type { Narrator } from './narrator';
import { demand } from './proof';
import { typeWhere } from './seller-hand';
import type { Stage } from './stage';

const SHOWN = ['구분', '처리상태', '문의번호', '상품명', '내용', '답변', '답변일시', '결과', '메시지'];
const THANKS = '안녕하세요. 문의해 주셔서 감사합니다. 오늘 보내 드리니 내일 받으실 수 있습니다.';
const SIZE = '안녕하세요. 목걸이의 길이는 42cm이고 3cm까지 늘일 수 있습니다.';
const URGENT = '확인했습니다. 오늘 오후에 택배로 보내고 송장번호를 알려 드리겠습니다.';

export async function playInquiriesStory(stage: Stage, { chapter, say }: Narrator): Promise<void> {
  const { runtime, buyer } = stage;
  chapter('문의 둘과 긴급알리미 하나가 들어옵니다 (11-27 13:55)');
  await stage.goTo('2026-11-27 13:10');
  const asked = { questionDate: '2026-11-27 12:42:57' };
  const first = await buyer.ask({ ...manualQuestion, ...asked });
  const second = await buyer.ask({ question: '목걸이 길이가 얼마나 되나요?', privateYn: 'Y', title: '길이 문의' });
  const urgent = await buyer.sendUrgent({});
  await stage.goTo('2026-11-27 13:55');
  tick(runtime, () => undefined);
  show(runtime, say, '문의', SHOWN);
  const mail = runtime.said.mails.at(-1);
  demand(mail?.body.includes('긴급알리미 1건') === true, '긴급알리미를 메일로 알리지 않았습니다.');
  say(`${mail.to}에게 간 메일: ${mail.subject} ${mail.body.split('\n')[0]}`);

  chapter('답변을 적어 두고 한 번에 보냅니다 (답변저장 → 답변일괄전송)');
  const answers = [
    [first.qnaSeq, THANKS],
    [second.qnaSeq, SIZE],
    [urgent.urgentSeq, URGENT],
  ] as const;
  for (const [number, 답변] of answers) {
    const rows = typeWhere(runtime, '문의', { header: '문의번호', texts: [number] }, { 작업: '답변전송', 답변 });
    demand(rows === 1, `「문의」에 문의번호 ${number}의 행이 ${rows}개입니다.`);
  }
  checkTab(runtime, '문의', say);
  runTab(runtime, '문의', say);
  show(runtime, say, '문의', SHOWN);
  await proveAnswered(stage, new Map(answers));
}

async function proveAnswered({ buyer }: Stage, answers: ReadonlyMap<string, string>): Promise<void> {
  const { questions, urgentMessages } = await buyer.state();
  const held = [
    ...questions.map(({ qnaSeq, answer }) => [qnaSeq, answer] as const),
    ...urgentMessages.map(({ urgentSeq, answer }) => [urgentSeq, answer] as const),
  ];
  const atMall = new Map(held);
  for (const [number, answer] of answers)
    demand(atMall.get(number) === answer, `문의번호 ${number}의 답변이 위메프에 없습니다.`);
}
