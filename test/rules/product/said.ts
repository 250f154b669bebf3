/** How the tests of the rules read findings: the level and what it is about, not the whole sentence. */
import type { Finding } from '../../../src/rules/finding';
import type { FieldFinding } from '../../../src/rules/product/field-finding';

export const errors = (findings: readonly Finding[]): string[] =>
  findings.filter(({ level }) => level === 'error').map(({ message }) => message);

export const warnings = (findings: readonly Finding[]): string[] =>
  findings.filter(({ level }) => level === 'warning').map(({ message }) => message);

/** `field 오류` or `field 주의`, in the order in which they were found. */
export const fields = (findings: readonly FieldFinding<string>[]): string[] =>
  findings.map(({ field, finding }) => `${field} ${finding.level === 'error' ? '오류' : '주의'}`);

/** The sentences said of one field. */
export const saidOf = (field: string, findings: readonly FieldFinding<string>[]): string =>
  findings
    .filter((entry) => entry.field === field)
    .map(({ finding }) => finding.message)
    .join('\n');
