import fc from 'fast-check';

/**
 * The same examples on every machine, so that a run tells of the change and not of luck. `HELP_SEED=random` looks for
 * new ones; what it finds becomes an example of its test.
 */
const { HELP_SEED = '1' } = process.env;
if (HELP_SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(HELP_SEED) });
