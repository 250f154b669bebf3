/** Counts what the program asks of the fake workbook, and lets a test act right before a call. */
import type { Area } from '../../src/ports';

export type CallKind = 'look' | 'read' | 'write' | 'format' | 'structure' | 'layout';

export interface Call {
  /** Counted from 1 over all tabs. */
  n: number;
  kind: CallKind;
  method: string;
  sheet: string;
  area: Area | undefined;
  /** Cells that it moves. */
  cells: number;
}

export interface Gate {
  calls: Call[];
  before: (call: Call) => void;
  pass(kind: CallKind, method: string, sheet: string, area?: Area): void;
}

export function openGate(): Gate {
  const gate: Gate = {
    calls: [],
    before: () => {},
    pass(kind, method, sheet, area) {
      const cells = area ? area.rows * area.columns : 0;
      const call = { n: gate.calls.length + 1, kind, method, sheet, area, cells };
      gate.calls.push(call);
      gate.before(call);
    },
  };
  return gate;
}
