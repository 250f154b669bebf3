/** All that is left of what has no part worth keeping. */
export const STARS = '***';
