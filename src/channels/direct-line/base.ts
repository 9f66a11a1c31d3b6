/** Where Direct Line stands below the origin; clients are given it as their `domain`. */
export const base = '/v3/directline';
