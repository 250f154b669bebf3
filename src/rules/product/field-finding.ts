/** A finding of a rule that looks at several values at once: which of them the seller has to mend. */
import type { Finding } from '../finding';

/** `field` is a name of the rule's input object; the caller knows the column behind it. */
export interface FieldFinding<Field extends string> {
  field: Field;
  finding: Finding;
}

/** What a rule of one value found, said of one field. */
export function inField<Field extends string>(field: Field, findings: readonly Finding[]): FieldFinding<Field>[] {
  return findings.map((finding) => ({ field, finding }));
}
