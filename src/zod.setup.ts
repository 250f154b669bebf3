/** Must be the first import of the bundle: zod decides when a schema is made whether it may compile code of its own. */
import * as z from 'zod';

z.config({ jitless: true });
