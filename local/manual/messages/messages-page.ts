/** docs/manual/자주나는오류.md: every message, where it is met, and whether something is to be done. */
import { headingId, table } from '../markdown';
import { collectMessages, type Message } from './collect';
import { firstAid } from './first-aid';
import { type Tone, toneOf } from './instruction';
import { placeOf, type Section, sections } from './places';

const tones: readonly (readonly [tone: Tone, title: string])[] = [
  ['do', '할 일이 있는 메시지'],
  ['ask', '묻는 말'],
  ['reason', '까닭이 함께 나오는 메시지 (그 까닭대로 하세요)'],
  ['tell', '알려 드리는 말 (할 일이 없습니다)'],
];

const intro = [
  '# 자주 나는 오류',
  '',
  '`npm run manual`이 프로그램에서 모은 쪽입니다. 직접 고치지 마세요. 애드온이 하는 말이 빠짐없이 있으니, 시트나 사이드바에서 본 글의 한 토막으로 찾아보세요(Ctrl+F).',
  '',
  '- 〈 〉 안은 그때그때 다른 값이고, 「또는」으로 이은 것은 그 가운데 하나입니다.',
  '- 「메시지」의 앞에는 어느 열의 일인지가 붙습니다. 예: 「상품명」 비어 있습니다. 값을 넣어 주세요.',
  '- `주의:`로 시작하면 그대로 보냅니다. 읽어 보고 고칠 것만 고치세요.',
  '- 「결과」의 뜻(점검완료, 성공, 건너뜀, 오류, 실패, 확인필요)은 [주문처리](주문처리.md#확인필요)에 있습니다. **실패**와 **확인필요**는 그대로 다시 실행하면 됩니다. 두 번 보내지 않습니다.',
  '- `위메프가 거절했습니다:` 뒤는 위메프의 말 그대로입니다. 그 말대로 고치고 다시 실행하세요. 무슨 말인지 알 수 없으면 위메프 파트너에 물어보세요.',
];

export function messagesPage(): string {
  const messages = collectMessages();
  const list = ['', ...sections.map((name) => `- [${name}](#${headingId(name)})`)];
  const all = sections.flatMap((name) => sectionOf(name, messages));
  return `${[...intro, ...list, '', ...firstAid(messages), ...all].join('\n')}\n`;
}

function sectionOf(section: Section, messages: readonly Message[]): string[] {
  const own = messages.filter(({ file }) => placeOf(file).section === section);
  return ['', `## ${section}`, ...tones.flatMap(([tone, title]) => part(title, own, tone))];
}

function part(title: string, messages: readonly Message[], tone: Tone): string[] {
  const rows = new Map<string, Set<string>>();
  for (const { text, file } of messages.filter((one) => toneOf(one.text) === tone)) {
    rows.set(text, (rows.get(text) ?? new Set()).add(placeOf(file).when));
  }
  if (rows.size === 0) return [];
  const lines = [...rows].map(([text, when]) => [text, [...when].join(', ')] as const);
  return ['', `**${title}**`, '', ...table(['메시지', '언제'], lines)];
}
