/** Every message that the program can say to a seller, from the text of src. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toneOf } from './instruction';
import { type Sentence, sentencesOf } from './sentences';

export interface Message extends Sentence {
  /** Inside src, with `/`. */
  file: string;
}

const source = path.resolve(__dirname, '../../../src');

/** What stands in the sheet and the page all the time: texts of tabs and headers, how a key is got, what a buyer is told. */
const noMessages = [/^tabs\//, /^sheet\/(help|set-up\/looks)\.ts$/, /\.data\.ts$/];
const noMessage = [
  /업체 이름」 > 「정보수정」을 누르세요/,
  /인증키 발급」을 누르세요/,
  /^나온 API 인증키를/,
  /^다른 API 대행사로/,
  /^이미 발송했습니다\.$/,
];

export function collectMessages(): Message[] {
  const files = readdirSync(source, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !noMessages.some((kind) => kind.test(file)))
    .sort();
  return files.flatMap((file) =>
    sentencesOf(file, readFileSync(path.join(source, file), 'utf8'))
      .filter(({ text }) => isSaid(file, text))
      .map((sentence) => ({ file, ...sentence })),
  );
}

/** Of the page only what it asks a seller to do: the rest are its labels. */
const isSaid = (file: string, text: string): boolean =>
  !noMessage.some((kind) => kind.test(text)) && (!file.startsWith('ui/sidebar/') || toneOf(text) !== 'tell');
