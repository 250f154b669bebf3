/** The pages of docs/manual that are made from the program, by their file. */
import { columnsPage } from './columns/columns-page';
import { messagesPage } from './messages/messages-page';

export interface Page {
  /** Inside docs/manual. */
  file: string;
  text(): string;
}

export const pages: readonly Page[] = [
  { file: '열.md', text: columnsPage },
  { file: '자주나는오류.md', text: messagesPage },
];
