/** A pasted list or a file, its preview, and the writing of exactly what was previewed: what 송장 붙여넣기 and 데이터이전 share. */
import { byId, showStatus } from './page';

interface Previewed {
  preview?: string | undefined;
}

interface Writable {
  write?: string;
}

export interface PreviewWords<Order extends Writable, View extends Previewed> {
  /** Ids of the form, its textarea and its file are this word, with `-text` and `-file`. */
  form: string;
  ask(order: Order): Promise<View>;
  /** The order as it holds for what is shown; by default as it was asked for. */
  kept?(order: Order, view: View): Order;
  show(view: View): void;
  hide(): void;
  /** The status text once it is written. */
  written(view: View, order: Order): string;
}

export interface Preview<Order> {
  /** The file that is chosen, or what stands in the textarea. */
  chosenFile(): File | undefined;
  text(): string;
  /** What the shown preview was made of; missing when none is shown. */
  order(): Order | undefined;
  forget(): void;
  show(order: Order): Promise<void>;
  write(): Promise<void>;
  /** Pasted or from a file: the later one counts, and the other is emptied so that it shows. */
  followInputs(): void;
}

export function previewOf<Order extends Writable, View extends Previewed>(
  words: PreviewWords<Order, View>,
): Preview<Order> {
  let seen: { order: Order; preview: string | undefined } | undefined;
  /** Counts what makes a preview old, so that an answer that comes late is not shown. */
  let turn = 0;
  const text = () => byId<HTMLTextAreaElement>(`${words.form}-text`);
  const file = () => byId<HTMLInputElement>(`${words.form}-file`);

  function forget(): void {
    turn += 1;
    seen = undefined;
    words.hide();
  }

  async function show(order: Order): Promise<void> {
    seen = undefined;
    turn += 1;
    const mine = turn;
    const view = await words.ask(order);
    if (mine !== turn) return;
    seen = { order: words.kept?.(order, view) ?? order, preview: view.preview };
    words.show(view);
  }

  /** A preview that holds no more is made anew, and shows what has become of it. */
  async function write(): Promise<void> {
    if (seen?.preview === undefined) return showStatus('먼저 미리보기를 눌러 주세요.', true);
    const { order, preview } = seen;
    const view = await words.ask({ ...order, write: preview }).catch(async (error: Error) => {
      await show(order).catch(words.hide);
      throw error;
    });
    forget();
    text().value = '';
    file().value = '';
    words.show(view);
    showStatus(words.written(view, order));
  }

  return {
    chosenFile: () => file().files?.[0],
    text: () => text().value,
    order: () => seen?.order,
    forget,
    show,
    write,
    followInputs() {
      text().addEventListener('input', () => {
        file().value = '';
      });
      file().addEventListener('change', () => {
        text().value = '';
      });
      byId(words.form).addEventListener('input', forget);
    },
  };
}
