/** The same cases in every run, so that a red test is a change and not luck; `FC_SEED=…` tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) });
