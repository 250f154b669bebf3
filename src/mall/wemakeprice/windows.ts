/** How 위메프 wants a long stretch of time: in windows of less than a day. */
import { kstText, parseKst } from '../../rules/kst';

/** 위메프 refuses a window of 24 hours and more. */
const windowMs = (24 * 60 * 60 - 1) * 1000;

export interface Window {
  from: string;
  to: string;
}

/**
 * Cuts [from, to] (KST texts, both ends in) into windows, oldest first. Each begins where the one before it ends, and
 * not a second later, because the mall may keep fractions of seconds. None when `from` lies after `to` or is no time.
 */
export function windowsOf(from: string, to: string): Window[] {
  const first = parseKst(from);
  const last = parseKst(to);
  if (first === undefined || last === undefined || first > last) return [];
  const windows: Window[] = [];
  let start = first;
  do {
    const end = Math.min(start + windowMs, last);
    windows.push({ from: kstText(start), to: kstText(end) });
    start = end;
  } while (start < last);
  return windows;
}
