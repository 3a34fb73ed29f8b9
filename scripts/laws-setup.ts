import fc from 'fast-check'

/**
 * Laws draw the same cases in every run, so that a red run means a change and not luck.
 * `STRATA_SEED=random` draws new ones; a seed that failed is drawn again by its number.
 */
const asked = process.env['STRATA_SEED'] ?? '20261124'
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) })
