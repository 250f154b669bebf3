/** ISBN: the number of a book, of ten digits (until 2006) or thirteen, its last one a check digit. */
import { type Finding, mistake } from '../finding';

export interface Isbn {
  /** Without hyphens; the last may be `X`. */
  isbn10?: string;
  /** Without hyphens. */
  isbn13?: string;
  findings: Finding[];
}

/**
 * Reads an ISBN with or without hyphens, blanks and the word ISBN before it. Gives the number in the form in which it was
 * written, or why it is none; a blank cell gives neither.
 * Source: manual 「1. 상품 등록 - 기본정보」, ISBN; contract §5 etc.isbn13, isbn10; ISO 2108 for the check digits.
 */
export function parseIsbn(text: string | undefined): Isbn {
  const digits = (text ?? '')
    .replace(/^\s*ISBN(-?1[03](?=[\s:]))?[\s:]*/i, '')
    .replace(/[\s\-\u2010-\u2015\u2212]/g, '');
  if (digits === '') return text?.trim() ? unreadable() : { findings: [] };
  if (/^\d{9}[\dXx]$/.test(digits)) return checked10(digits.toUpperCase());
  if (/^\d{13}$/.test(digits)) return checked13(digits);
  return unreadable();
}

function unreadable(): Isbn {
  return {
    findings: [
      mistake(
        '10자리 또는 13자리 숫자여야 합니다. 책 뒤표지의 번호를 그대로 넣어 주세요(맨 앞의 0이 빠지지 않았는지 보세요).',
      ),
    ],
  };
}

function checked10(isbn10: string): Isbn {
  const sum = [...isbn10].reduce((total, digit, at) => total + (10 - at) * (digit === 'X' ? 10 : Number(digit)), 0);
  return sum % 11 === 0 ? { isbn10, findings: [] } : wrongDigit();
}

function checked13(isbn13: string): Isbn {
  if (!/^97[89]/.test(isbn13)) {
    return { findings: [mistake('13자리 번호는 978이나 979로 시작합니다. 다른 바코드 번호가 아닌지 확인해 주세요.')] };
  }
  const sum = [...isbn13].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 ? { isbn13, findings: [] } : wrongDigit();
}

function wrongDigit(): Isbn {
  return { findings: [mistake('마지막 검사 숫자가 맞지 않습니다. 빠지거나 바뀐 숫자가 없는지 확인해 주세요.')] };
}
