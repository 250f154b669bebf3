/** A person as Google gives them: an e-mail address, or nothing. */

/** As it stands in a cell. */
export const personName = (email: string): string => email || '알 수 없음';

/** As it stands in a sentence. */
export const personTitle = (email: string): string => (email === '' ? '알 수 없는 사람' : `${email} 님`);
