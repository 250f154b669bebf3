/** The answer to a saved form, field by field. */
import type { Finding } from '../../rules/finding';

export interface Mistake {
  /** The name of the field; missing when it concerns the form as a whole. */
  field?: string;
  text: string;
}

/** When nothing was saved the mistakes say why; else they say what is still to be looked at. */
export interface Saved {
  saved: boolean;
  message: string;
  mistakes: Mistake[];
}

export const refused = (mistakes: Mistake[]): Saved => ({
  saved: false,
  message: '고칠 것이 있어 저장하지 않았습니다. 아래를 보고 고쳐 주세요.',
  mistakes,
});

/** Only what must be mended: a caution is no reason not to save. */
export const mistakesOf = (field: string, findings: readonly Finding[]): Mistake[] =>
  findings.filter(({ level }) => level === 'error').map(({ message }) => ({ field, text: message }));
