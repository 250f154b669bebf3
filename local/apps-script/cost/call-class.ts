/** What sort of work a call is for Google, as far as its cost goes; the gate's kinds say what it is about instead. */
import type { ServiceCall } from '../service-call';

export type CallClass =
  | 'read'
  | 'readAhead'
  | 'write'
  | 'append'
  | 'commit'
  | 'question'
  | 'structure'
  | 'handle'
  | 'propertyRead'
  | 'propertyWrite'
  | 'cacheRead'
  | 'cacheWrite'
  | 'lock'
  | 'trigger'
  | 'ui'
  /** A request: what it costs depends on the answer, so the transport counts it. */
  | 'request';

export type ClassedCall = Pick<ServiceCall, 'name' | 'service' | 'method' | 'kind'>;

const READS = /^(?:get|is)/;

/** Calls that move no cells, and still need an answer of the sheet. */
const QUESTIONS = new Set([
  'Sheet.getLastRow',
  'Sheet.getLastColumn',
  'Sheet.getMaxRows',
  'Sheet.getMaxColumns',
  'Sheet.getDataRange',
  'Sheet.getFilter',
  'Sheet.getDeveloperMetadata',
  'Range.getDeveloperMetadata',
  'Range.canEdit',
  'DeveloperMetadataFinder.find',
  'MailApp.sendEmail',
]);

const ONE_CELL = new Set(['Range.getValue', 'Range.getDisplayValue', 'Range.getFormula']);

export function classOf({ name, service, method, kind }: ClassedCall): CallClass {
  const reads = READS.test(method);
  switch (kind) {
    case 'cells':
      if (name === 'Sheet.appendRow') return 'append';
      if (ONE_CELL.has(name)) return 'readAhead';
      return reads ? 'read' : 'write';
    case 'format':
      if (!reads) return 'write';
      return service === 'Range' ? 'read' : 'question';
    case 'structure':
      return 'structure';
    case 'properties':
      return reads ? 'propertyRead' : 'propertyWrite';
    case 'cache':
      return reads ? 'cacheRead' : 'cacheWrite';
    case 'http':
      return 'request';
    case 'lock':
      return 'lock';
    case 'triggers':
      return 'trigger';
    case 'ui':
      return 'ui';
    case 'other':
      if (name === 'SpreadsheetApp.flush') return 'commit';
      return QUESTIONS.has(name) ? 'question' : 'handle';
  }
}
