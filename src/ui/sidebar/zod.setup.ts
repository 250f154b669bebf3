/** Must be the first import of the page: zod decides when a schema is made whether it may compile code of its own. */
import * as z from 'zod/mini';

z.config({ jitless: true });
