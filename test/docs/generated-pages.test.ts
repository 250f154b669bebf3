/** The pages of the manual that are made from the program are the ones that it makes now. */
import { pages } from '../../local/manual/pages';
import { read } from './markdown';

it.each(pages.map((page) => [page.file, page] as const))(
  '%s은(는) 지금 만드는 것과 같다(다르면 npm run manual)',
  (file, page) => {
    expect(read(`docs/manual/${file}`)).toBe(page.text());
  },
);
