/**
 * Makes the realm's `Date` follow the runtime's clock and the script's time zone, as Apps Script does;
 * V8 itself knows only the machine's.
 */
import { instantOf, offsetAt, wallClock } from '../time-zone';

const GETTERS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds'] as const;
const SETTERS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const LOCAL_TEXTS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;
const WITH_ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})(?:\s*\(.*\))?\s*$/i;
const DAY_ONLY = /^\s*[+-]?\d{4,6}(?:-\d{2}){0,2}\s*$/;

/** Changes the realm's own `Date` in place and gives the constructor to be put in its stead. */
export function followClock(RealmDate: DateConstructor, now: () => number, zone: string): DateConstructor {
  localGetters(RealmDate, zone);
  localSetters(RealmDate, zone);
  localTexts(RealmDate, zone);
  const parse = zonedParse(RealmDate, zone);
  define(RealmDate, 'now', () => Math.floor(now()));
  define(RealmDate, 'parse', parse);
  const zonedDate = new Proxy(RealmDate, {
    construct: (target, args: unknown[], newTarget) => Reflect.construct(target, [instant(args)], newTarget) as object,
    apply: () => new RealmDate(now()).toString(),
  });
  define(RealmDate.prototype, 'constructor', zonedDate);
  return zonedDate;

  function instant(args: unknown[]): unknown {
    if (args.length === 0) return Math.floor(now());
    if (args.length > 1) return zonedInstant(zone, Date.UTC(...(args.map(Number) as [number])));
    return typeof args[0] === 'string' ? parse(args[0]) : args[0];
  }
}

function localGetters(RealmDate: DateConstructor, zone: string): void {
  for (const name of GETTERS) {
    define(RealmDate.prototype, `get${name}`, function (this: Date) {
      const time = this.getTime();
      return Number.isNaN(time) ? time : wallClock(zone, time)[`getUTC${name}`]();
    });
  }
  define(RealmDate.prototype, 'getTimezoneOffset', function (this: Date) {
    const time = this.getTime();
    return Number.isNaN(time) ? time : -offsetAt(zone, time) / 60_000;
  });
}

function localSetters(RealmDate: DateConstructor, zone: string): void {
  for (const name of SETTERS) {
    define(RealmDate.prototype, `set${name}`, function (this: Date, ...args: number[]) {
      const time = this.getTime();
      const wall = Number.isNaN(time) ? new Date(time) : wallClock(zone, time);
      wall[`setUTC${name}`](...(args as [number]));
      return this.setTime(zonedInstant(zone, wall.getTime()));
    });
  }
}

function localTexts(RealmDate: DateConstructor, zone: string): void {
  for (const name of LOCAL_TEXTS) {
    const original = RealmDate.prototype[name];
    define(RealmDate.prototype, name, function (this: Date, locale?: string, options?: Intl.DateTimeFormatOptions) {
      return original.call(this, locale, { timeZone: zone, ...options });
    });
  }
  text('toDateString', (wall) => wall.toUTCString().replace(/^(\w+), (\d+) (\w+) (-?\d+).*$/, '$1 $3 $2 $4'));
  text('toTimeString', (wall, time) => `${wall.toISOString().slice(11, 19)} ${gmt(offsetAt(zone, time))}`);
  define(RealmDate.prototype, 'toString', function (this: Date) {
    return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
  });

  function text(name: string, format: (wall: Date, time: number) => string): void {
    define(RealmDate.prototype, name, function (this: Date) {
      const time = this.getTime();
      return Number.isNaN(time) ? 'Invalid Date' : format(wallClock(zone, time), time);
    });
  }
}

function zonedParse(RealmDate: DateConstructor, zone: string): (text: string) => number {
  const parse = RealmDate.parse;
  return (text) => {
    const time = parse(text);
    if (Number.isNaN(time) || WITH_ZONE.test(text) || DAY_ONLY.test(text)) return time;
    const machine = new Date(time);
    return zonedInstant(zone, time - machine.getTimezoneOffset() * 60_000);
  };
}

function zonedInstant(zone: string, wall: number): number {
  return Number.isNaN(wall) ? wall : instantOf(zone, wall);
}

function gmt(offset: number): string {
  const minutes = Math.abs(Math.trunc(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `GMT${offset < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}${two(minutes % 60)}`;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}
