/** How a tab is laid out: columns, frozen part, colour of the tab, filter. */
import type { Box, CellStyle } from '../../spreadsheet/model';
import { referenceToBox } from '../reference';
import { charactersToPixels, DEFAULT_COLUMN_WIDTH } from '../sizes';
import { isTrue, type XmlListener } from '../xml';
import type { ReadStyle } from './styles';
import type { ColorOf } from './theme';

export interface ColumnLook {
  /** Columns from 1, both included; a file may say that all 16,384 look so. */
  first: number;
  last: number;
  width?: number;
  style?: CellStyle;
  hidden: boolean;
}

export interface LayoutReader extends XmlListener {
  readonly columns: ColumnLook[];
  readonly frozen: { rows: number; columns: number };
  tabColor?: string;
  filter?: Box;
}

type Attributes = Readonly<Record<string, string>>;

export function layoutReader(styles: readonly ReadStyle[], colorOf: ColorOf): LayoutReader {
  const reader: LayoutReader = {
    columns: [],
    frozen: { rows: 0, columns: 0 },
    open(name, attributes) {
      if (name === 'col') reader.columns.push(columnLook(attributes, styles));
      if (name === 'pane' && attributes.state?.startsWith('frozen')) {
        reader.frozen.rows = count(attributes.ySplit);
        reader.frozen.columns = count(attributes.xSplit);
      }
      const color = name === 'tabColor' ? colorOf(attributes) : undefined;
      const box = name === 'autoFilter' ? referenceToBox(attributes.ref ?? '') : undefined;
      if (color) reader.tabColor = color;
      if (box) reader.filter = box;
    },
  };
  return reader;
}

function columnLook({ min, max, width, style, hidden }: Attributes, styles: readonly ReadStyle[]): ColumnLook {
  const pixels = width === undefined ? DEFAULT_COLUMN_WIDTH : charactersToPixels(Number(width));
  const look = styles[Number(style ?? 0)]?.style;
  return {
    first: count(min),
    last: count(max),
    hidden: isTrue(hidden),
    ...(pixels !== DEFAULT_COLUMN_WIDTH && pixels > 0 && { width: pixels }),
    ...(look && { style: look }),
  };
}

function count(attribute: string | undefined): number {
  const number = Math.floor(Number(attribute ?? 0));
  return Number.isFinite(number) ? Math.max(0, number) : 0;
}
