/**
 * The time of the build, as an ISO timestamp in UTC. Nothing else in a build or its commands reads the clock.
 * `SOURCE_DATE_EPOCH` (seconds) makes builds repeatable.
 */
export function buildTime(env: NodeJS.ProcessEnv = process.env): string {
  const epoch = Number(env.SOURCE_DATE_EPOCH);
  return new Date(epoch ? epoch * 1000 : Date.now()).toISOString();
}

/** The day of the build, as an ISO date in UTC. */
export function buildDay(env: NodeJS.ProcessEnv = process.env): string {
  return buildTime(env).slice(0, 10);
}
