/** `detail` of a product: its pictures and its description. */
import * as z from 'zod';
import { topic } from '../../../mall-kit/korean';
import { code, list, part, text } from '../core/fields';
import { saying } from '../core/rules';

const largestHtmlBytes = 65_535;
const url = (label: string) =>
  text(label, 200).refine((value) => /^https?:\/\/\S+$/.test(value), `${topic(label)} URL 형식으로 입력해 주세요.`);

const fields = part('상세정보(detail)', {
  basicImgUrl: url('대표이미지 URL'),
  listImgUrl: url('리스트이미지 URL'),
  addImgUrlList: list('추가이미지', url('추가이미지 URL'), 2).optional(),
  descType: code('상세설명유형', ['IMG', 'HTML']),
  descImgUrlList: list('상세설명 이미지', url('상세설명 이미지 URL'), 50).optional(),
  descHtml: z
    .string('상세설명은 글자로 입력해 주세요.')
    .refine(
      (html) => Buffer.byteLength(html) <= largestHtmlBytes,
      `상세설명은 ${largestHtmlBytes.toLocaleString('en-US')} byte 이하로 입력해 주세요.`,
    )
    .refine((html) => !/<\s*iframe/i.test(html), '상세설명에 iframe은 사용할 수 없습니다.')
    .optional(),
});

export type Detail = z.output<typeof fields>;

function descriptionProblem({ descType, descImgUrlList = [], descHtml = '' }: Detail): string | undefined {
  if (descType === 'IMG' && descImgUrlList.length === 0) return '상세설명 이미지를 입력해 주세요.';
  return descType === 'HTML' && descHtml.trim() === '' ? '상세설명을 입력해 주세요.' : undefined;
}

export const detailFields = fields.superRefine(saying(descriptionProblem));
