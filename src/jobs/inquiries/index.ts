/**
 * 문의 and 공지사항: answers are marked as 확인필요 before they are sent (`hand-answers`); rows left like that are asked about first
 * by the next run.
 */
import type { Job } from '../../engine/job';
import { collectInquiries } from './collect-inquiries.job';
import { collectNotices } from './collect-notices.job';
import { fillAnswers } from './fill-answers.job';
import { sendAnswers } from './send-answers.job';

export const inquiryJobs: readonly Job[] = [collectInquiries, sendAnswers, fillAnswers, collectNotices];
