/** Signs of a query that are kept: a message of the product pasted whole is shorter. */
export const LONGEST_QUERY = 1000;
