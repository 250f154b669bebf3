/** Starts the worker's thread: Node 20 takes no TypeScript there by itself. */
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

register();
createRequire(import.meta.url)('./thread.ts');
