/** The list of the screen 계정: every mall with the way of its link and, where an account links it, the form of that account. */
import { mallNamed } from '../mall';
import { type CatalogueMall, catalogue } from '../mall/catalogue.data';
import type { AccountForm } from '../mall/port/account';

export interface FormView {
  fields: { name: string; title: string; isSecret: boolean }[];
  help: readonly string[];
  /** Days that a key lives from its day of issue; 0 where the mall names none. */
  keyDays: number;
}

export interface MallView extends CatalogueMall {
  /** Missing where no account links the mall, or this version cannot yet. */
  form?: FormView | undefined;
}

const NOT_YET = '이 버전에서는 아직 연동할 수 없습니다.';

export const mallViews = (): MallView[] =>
  catalogue.map((mall) => {
    const form = mallNamed(mall.name)?.account;
    return form ? { ...mall, form: formView(form) } : { ...mall, sentence: `${mall.sentence} ${NOT_YET}` };
  });

const formView = ({ fields, help, keyDays = 0 }: AccountForm): FormView => ({
  fields: fields.map(({ name, title, isSecret }) => ({ name, title, isSecret })),
  help,
  keyDays,
});
