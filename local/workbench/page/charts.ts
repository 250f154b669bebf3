/** The charts of the open tab beside the grid: plain lines and bars, enough to see what Google would draw. */
import type { ChartView } from '../contract';
import { byId, made } from './element';

const SVG = 'http://www.w3.org/2000/svg';
/** Of the drawing; it is shown as wide as there is room. */
const WIDTH = 400;
const HEIGHT = 220;
const LEFT = 70;
const BOTTOM = 24;
const BAR_ROW = 22;
const BAR_LEFT = 140;
const COLOR = '#1a73e8';
/** Labels that fit below a drawing. */
const MOST_LABELS = 6;
const LABEL_LENGTH = 12;

export function showCharts(charts: readonly ChartView[]): void {
  const place = byId('charts');
  place.hidden = charts.length === 0;
  // It scrolls by itself, so the keyboard must reach it.
  place.tabIndex = 0;
  place.replaceChildren(...charts.map(figureOf));
}

function figureOf(chart: ChartView): HTMLElement {
  const figure = document.createElement('figure');
  figure.append(made('figcaption', chart.title), chart.kind === 'bar' ? bars(chart) : upright(chart));
  return figure;
}

type Attributes = Readonly<Record<string, string | number>>;

function drawn(tag: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

function canvas({ title, labels, values }: ChartView, height: number): SVGElement {
  const spoken = labels.map((label, at) => `${label} ${shown(values[at])}`).join(', ');
  return drawn('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': `${title}: ${spoken}` });
}

const shown = (value = 0): string => value.toLocaleString('ko-KR');
const shortened = (label: string): string =>
  label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH - 1)}…` : label;

/** Lowest and highest that must fit; never the same. */
function rangeOf(values: readonly number[]): { low: number; high: number } {
  const low = Math.min(0, ...values);
  return { low, high: Math.max(low + 1, ...values) };
}

/** A line, or columns. */
function upright(chart: ChartView): SVGElement {
  const { kind, labels, values } = chart;
  const svg = canvas(chart, HEIGHT);
  const { low, high } = rangeOf(values);
  const floor = HEIGHT - BOTTOM;
  const step = (WIDTH - LEFT) / Math.max(values.length, 1);
  const y = (value: number): number => floor - ((value - low) / (high - low)) * (floor - 12);
  const x = (at: number): number => LEFT + step * (at + 0.5);
  for (const value of [low, high]) {
    svg.append(drawn('line', { x1: LEFT, x2: WIDTH, y1: y(value), y2: y(value), stroke: '#dadce0' }));
    svg.append(drawn('text', { x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, shown(value)));
  }
  if (kind === 'line') {
    svg.append(lineThrough(values.map((value, at) => `${x(at)},${y(value)}`)));
    values.forEach((value, at) => void svg.append(drawn('circle', { cx: x(at), cy: y(value), r: 2.5, fill: COLOR })));
  } else
    values.forEach((value, at) => void svg.append(columnAt(x(at), step, y(Math.max(value, 0)), y(Math.min(value, 0)))));
  const every = Math.ceil(labels.length / MOST_LABELS);
  labels.forEach((label, at) => {
    if (at % every === 0) {
      svg.append(drawn('text', { x: x(at), y: HEIGHT - 6, 'text-anchor': 'middle' }, shortened(label)));
    }
  });
  return svg;
}

const lineThrough = (points: readonly string[]): SVGElement =>
  drawn('polyline', { points: points.join(' '), fill: 'none', stroke: COLOR, 'stroke-width': 2 });

const columnAt = (middle: number, step: number, top: number, bottom: number): SVGElement =>
  drawn('rect', { x: middle - step * 0.35, y: top, width: step * 0.7, height: bottom - top, fill: COLOR });

/** Bars from left to right, each with its label and number. */
function bars(chart: ChartView): SVGElement {
  const { labels, values } = chart;
  const svg = canvas(chart, Math.max(values.length, 1) * BAR_ROW);
  const { high } = rangeOf(values);
  values.forEach((value, at) => {
    const y = at * BAR_ROW;
    const width = (Math.max(value, 0) / high) * (WIDTH - BAR_LEFT - 80);
    svg.append(drawn('text', { x: BAR_LEFT - 6, y: y + 15, 'text-anchor': 'end' }, shortened(labels[at] ?? '')));
    svg.append(drawn('rect', { x: BAR_LEFT, y: y + 3, width, height: BAR_ROW - 6, fill: COLOR }));
    svg.append(drawn('text', { x: BAR_LEFT + width + 4, y: y + 15 }, shown(value)));
  });
  return svg;
}
