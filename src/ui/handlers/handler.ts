/** The server's side of one call: arguments that have been checked in, the value out. */
import type { Outside } from '../../ports';
import type { CallName, Calls } from '../contract';

export type Handler<Name extends CallName> = (outside: Outside, args: Calls[Name]['args']) => Calls[Name]['value'];

export type Handlers<Name extends CallName> = { readonly [One in Name]: Handler<One> };
