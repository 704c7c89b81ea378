import fc from 'fast-check';

/**
 * The same examples on every machine, so that a failure is due to the change and not to luck. `HELP_SEED=random` looks
 * for new ones; what it finds is added to the test as an example.
 */
const { HELP_SEED = '1' } = process.env;
if (HELP_SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(HELP_SEED) });
