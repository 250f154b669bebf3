/** Product Q&A and urgent messages (긴급알리미): a week at a time, and the seller's answers. */
import * as z from 'zod';
import { inWeekFrom } from '../../../mall-kit/kst';
import { date, id, take, text } from '../core/fields';
import { demand, done } from '../core/refusal';
import type { Route } from '../core/route';

const answerSentence = '답변은 10자 이상 1,500자 이하로 입력해 주세요.';
const answer = text('답변', 1500).refine((value) => [...value].length >= 10, answerSentence);
const week = z.object({ basicDate: date('기준일') });
const questionAnswer = z.object({ qnaSeq: id('문의번호'), answer });
const urgentAnswer = z.object({ urgentSeq: id('긴급알리미번호'), answer });

export const inquiryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/qna/out/getQnaList',
    answer(world, { seller, query }) {
      const { basicDate } = take(week, query);
      return world.questions
        .rows()
        .filter((row) => row.seller === seller && !row.deleted && inWeekFrom(basicDate, row.questionDate))
        .map(({ seller: _seller, deleted: _deleted, ...shown }) => shown);
    },
  },
  {
    method: 'POST',
    path: '/qna/in/setAnswer',
    answer(world, { seller, body }) {
      const asked = take(questionAnswer, body);
      const question = world.questions.get(asked.qnaSeq);
      const known = question !== undefined && question.seller === seller && !question.deleted;
      demand(known, '존재하지 않는 문의입니다.');
      Object.assign(question, { answerYn: 'Y', answer: asked.answer, answerDate: world.now() });
      return done;
    },
  },
  {
    method: 'GET',
    path: '/qna/out/getUrgentList',
    answer(world, { seller, query }) {
      const { basicDate } = take(week, query);
      return world.urgentMessages
        .rows()
        .filter((row) => row.seller === seller && inWeekFrom(basicDate, row.regDate))
        .map(({ seller: _seller, ...shown }) => shown);
    },
  },
  {
    method: 'POST',
    path: '/qna/in/setUrgentAnswer',
    answer(world, { seller, body }) {
      const asked = take(urgentAnswer, body);
      const message = world.urgentMessages.get(asked.urgentSeq);
      demand(message !== undefined && message.seller === seller, '존재하지 않는 긴급알리미입니다.');
      Object.assign(message, { answerYn: 'Y', answer: asked.answer });
      return done;
    },
  },
];
