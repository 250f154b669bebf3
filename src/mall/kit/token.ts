/** A mall's token: kept between executions, and asked for anew when it ends or is refused. */
import type { MallConnection } from '../port/mall';

export interface Token {
  readonly text: string;
  /** Epoch milliseconds. */
  readonly endsAt: number;
}

export interface TokenKeeper {
  /** The one that lives, asked for where none does. Throws what asking throws. */
  text(): string;
  drop(): void;
}

/** A token is not used in its last seconds: a request may be under way for so long. */
const SPARE_MS = 60_000;

export function tokenKeeper(
  { tokens, clock }: Pick<MallConnection, 'tokens' | 'clock'>,
  ask: () => Token,
): TokenKeeper {
  let known: Token | undefined;
  const lives = (token: Token | undefined): token is Token =>
    token !== undefined && token.endsAt - SPARE_MS > clock.now();
  return {
    text() {
      known ??= tokenIn(tokens?.get());
      if (lives(known)) return known.text;
      known = ask();
      tokens?.set(`${known.endsAt} ${known.text}`);
      return known.text;
    },
    drop() {
      known = undefined;
      tokens?.set(undefined);
    },
  };
}

function tokenIn(kept: string | undefined): Token | undefined {
  const [, endsAt, text] = /^(\d+) (.+)$/.exec(kept ?? '') ?? [];
  return text === undefined ? undefined : { text, endsAt: Number(endsAt) };
}
