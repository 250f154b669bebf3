/** 보낼 수 있는 사람, as typed: addresses in any of the ways in which people write a list. */
import fc from 'fast-check';
import { readPeople } from '../../src/rules/people';

const read = (text: string) => {
  const people = readPeople(text);
  return people.ok ? [...people.emails] : people.reason;
};

it.each([
  ['', []],
  [' \n ', []],
  ['kim@example.com', ['kim@example.com']],
  ['Kim@Example.com, lee@example.com', ['kim@example.com', 'lee@example.com']],
  [
    'kim@example.com\nlee@example.com;\r\n park@example.co.kr',
    ['kim@example.com', 'lee@example.com', 'park@example.co.kr'],
  ],
  ['kim@example.com、kim@example.com,', ['kim@example.com']],
  ['ｋｉｍ＠example.com', ['kim@example.com']],
])('%j → %j', (text, emails) => expect(read(text)).toEqual(emails));

it.each(['kim', 'kim@', '@example.com', 'kim@example', 'kim@@example.com', '김 과장', 'kim@example.com lee'])(
  '%j는 어느 것이 주소가 아닌지 말하고 아무도 읽지 않는다',
  (text) => expect(read(text)).toContain('이메일 주소가 아닙니다'),
);

const address = fc.emailAddress().map((email) => email.toLowerCase());

it('어떤 글이든 읽거나 까닭을 말하고, 어떤 주소의 목록이든 그대로 읽는다', () => {
  fc.assert(fc.property(fc.string(), (text) => void readPeople(text)));
  fc.assert(
    fc.property(
      fc.array(
        address.filter((email) => !/[,;、]/.test(email) && email === email.normalize('NFKC')),
        { maxLength: 5 },
      ),
      fc.constantFrom(',', ', ', '\n', ' ; ', '\r\n'),
      (emails, between) => expect(read(emails.join(between))).toEqual([...new Set(emails)]),
    ),
  );
});
