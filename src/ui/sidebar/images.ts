/** 이미지: loads the pictures of the selected rows of 상품, shows them with their size, and lets the server write it down. */
import type { Calls } from '../contract';
import { choiceWords, resultWords, type Seen, sizeWords, verdictWords } from './image-words';
import { groupsOf, inTurn } from './in-turn';
import { measure } from './measure';
import { byId, made, onClick, showStatus } from './page';
import { ask } from './server';

type Product = Calls['productImages']['value']['products'][number];
type Verdict = Calls['saveImageFindings']['value']['verdicts'][number];

const AT_ONCE = 4;
/** Rows a call: a row has three pictures at the most, and a call takes 200. */
const ROWS = 50;

interface Card {
  key: string;
  picture: Product['images'][number];
  image: HTMLImageElement;
  words: HTMLElement;
}

interface Measured {
  card: Card;
  seen: Seen;
}

let isStopped = false;

function cardOf(key: string, picture: Product['images'][number]): Card {
  const image = document.createElement('img');
  image.alt = '';
  return { key, picture, image, words: made('p', `${picture.header}: 기다리는 중`) };
}

function showProduct({ row, name }: Product, cards: readonly Card[]): void {
  const item = made('li', `${row}행 ${name}`);
  for (const { image, words } of cards) {
    const line = document.createElement('div');
    line.append(image, words);
    item.append(line);
  }
  byId('images').append(item);
}

function showProgress(done: number, total: number): void {
  const bar = byId<HTMLProgressElement>('images-bar');
  bar.max = Math.max(total, 1);
  bar.value = done;
  bar.hidden = done === total;
  byId('images-count').textContent = `${done} / ${total}`;
}

async function measureCard(card: Card): Promise<Measured> {
  const { image, picture, words } = card;
  words.textContent = `${picture.header}: 재는 중`;
  const seen = await measure(image, picture.url);
  words.textContent = `${picture.header} ${sizeWords(seen)}`;
  return { card, seen };
}

function showVerdict({ card, seen }: Measured, verdict: Verdict): void {
  const { words, picture } = card;
  words.textContent = `${picture.header} ${sizeWords(seen)}: ${verdictWords(verdict)}`;
  words.className = verdict.level;
}

async function save(measured: readonly Measured[]): Promise<Verdict[]> {
  const images = measured.map(({ card: { key, picture }, seen }) => {
    const { column, url } = picture;
    return { key, column, url, ...seen };
  });
  const { verdicts } = await ask('saveImageFindings', { images }).catch((error: Error) => {
    for (const { card, seen } of measured) {
      card.words.textContent = `${card.picture.header} ${sizeWords(seen)}: 적지 못했습니다.`;
    }
    throw error;
  });
  measured.forEach((one, at) => {
    const verdict = verdicts[at];
    if (verdict) showVerdict(one, verdict);
  });
  return verdicts;
}

/** Measures and writes group by group, so that what is done stays done when the page is closed. */
async function measureAll(products: readonly Product[]): Promise<Verdict[]> {
  const rows = products.map(({ key, images }) => images.map((picture) => cardOf(key, picture)));
  products.forEach((product, at) => {
    showProduct(product, rows[at] ?? []);
  });
  const total = rows.flat().length;
  const verdicts: Verdict[] = [];
  let done = 0;
  showProgress(done, total);
  for (const group of groupsOf(rows, ROWS)) {
    const measured: Measured[] = [];
    await inTurn(group, AT_ONCE, async (cards) => {
      for (const card of isStopped ? [] : cards) {
        measured.push(await measureCard(card));
        done += 1;
        showProgress(done, total);
      }
    });
    if (measured.length > 0) verdicts.push(...(await save(measured)));
  }
  return verdicts;
}

async function measureSelected(): Promise<void> {
  const stop = byId('measure-stop');
  isStopped = false;
  byId('images').replaceChildren();
  const chosen = await ask('productImages', {});
  byId('images-choice').textContent = choiceWords(chosen);
  if (chosen.products.length === 0) return showStatus(choiceWords(chosen), true);
  stop.hidden = false;
  try {
    const verdicts = await measureAll(chosen.products);
    showStatus(resultWords(verdicts, isStopped));
  } finally {
    stop.hidden = true;
    byId('images-bar').hidden = true;
  }
}

export function startImages(): void {
  onClick('measure', measureSelected);
  byId('measure-stop').addEventListener('click', () => {
    isStopped = true;
  });
}
