/** What a rule of the trade says about a value; the rule knows no sheet, so its caller names the column. */
export interface Finding {
  /** An error stops the row; with a warning the row goes on. */
  level: 'error' | 'warning';
  /** Korean, for the seller: what is wrong and what to do. */
  message: string;
}

export const mistake = (message: string): Finding => ({ level: 'error', message });

export const caution = (message: string): Finding => ({ level: 'warning', message });
