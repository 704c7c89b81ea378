/** The most characters of a query that are kept: a whole message pasted from the product is shorter. */
export const LONGEST_QUERY = 1000;
