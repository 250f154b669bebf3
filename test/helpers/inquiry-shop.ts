/** A scene in which questions are answered: account saved, asked by buyers and collected; rows are found by 문의번호. */
import { mallRequest } from '../../local/mall-kit/http';
import type { Run } from '../../src/engine/run';
import { openOrderShop } from './order-shop';
import { account, type Scene } from './scene';

type Texts = Readonly<Record<string, string>>;

/** An answer that any mall takes. */
export const ANSWER = '안녕하세요. 오늘 보내 드리니 내일 받으실 수 있습니다.';

export const openInquiryShop = openOrderShop;

/** The row of a question, by header. */
export function inquiryRow(scene: Scene, inquiryId: string): Record<string, unknown> {
  const row = scene.rows('문의').find((one) => one['문의번호'] === inquiryId);
  if (!row) throw new Error(`「문의」에 문의번호 ${inquiryId}의 행이 없습니다.`);
  return row;
}

/** Types into cells of the row of a question. */
export function fillInquiry(scene: Scene, inquiryId: string, cells: Texts): void {
  const { seller } = scene.runtime;
  const [header = [], ...rows] = seller.read('문의');
  const at = rows.findIndex((row) => row[header.indexOf('문의번호')] === inquiryId);
  if (at < 0) throw new Error(`「문의」에 문의번호 ${inquiryId}의 행이 없습니다.`);
  for (const [name, text] of Object.entries(cells)) {
    const place = header.indexOf(name);
    if (place < 0) throw new Error(`「문의」에 「${name}」 열이 없습니다.`);
    seller.type('문의', at + 2, place + 1, text);
  }
}

/** 실행 or 점검 of 문의, as from the menu. */
export function onInquiries(scene: Scene, command: 'runRows' | 'checkRows'): unknown {
  scene.runtime.setActiveTab('문의');
  return scene.runtime.run(command);
}

/** The run of one job among those of a collection or a tick. */
export const runOf = (runs: readonly Run[], job: string): Run | undefined => runs.find((run) => run.job === job);

/** Starts a job and goes on with it to its end, as the sidebar does. */
export function workOffJob(scene: Scene, args: object): Run {
  let run = scene.ask('startJob', args) as Run;
  while (run.state === '진행중') run = scene.ask('continueJob', { runId: run.runId }) as Run;
  return run;
}

/** What the mall holds of a question or an urgent message. */
export function heldAtMall(scene: Scene, inquiryId: string) {
  const { questions, urgentMessages } = scene.mall.state();
  const question = questions.find(({ qnaSeq }) => qnaSeq === inquiryId);
  const held = question ?? urgentMessages.find(({ urgentSeq }) => urgentSeq === inquiryId);
  if (!held) throw new Error(`${inquiryId} is not at the mall.`);
  return held;
}

/** Answers that the mall did not turn away as too fast (429), in order. */
export const sentAnswers = (scene: Scene): { call: string; inquiryId: string; text: string }[] =>
  scene.buyer.requests().flatMap(({ path, body, status }) => {
    const sent = (body ?? {}) as Record<string, unknown>;
    if (status === 429 || !/\/set(Urgent)?Answer$/.test(path)) return [];
    return [
      {
        call: path.slice(path.lastIndexOf('/') + 1),
        inquiryId: String(sent['qnaSeq'] ?? sent['urgentSeq']),
        text: String(sent['answer']),
      },
    ];
  });

/** The seller answers on the mall's own page. */
export function answerElsewhere({ mall }: Scene, inquiryId: string, answer: string): void {
  const body = JSON.stringify({ qnaSeq: inquiryId, answer });
  const { status } = mall.handle(
    mallRequest({ method: 'POST', url: '/qna/in/setAnswer', headers: { apiKey: account.fields.apiKey }, body }),
  );
  if (status !== 200) throw new Error(`위메프가 답변을 받지 않았습니다(${status}).`);
}
