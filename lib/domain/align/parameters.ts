/** Probability that a word of one side is explained by no word of the other. */
export const BACKGROUND_SHARE = 0.3;
/** Log-likelihood ratio that one word can bring at most: a rare name counts, but does not decide alone. */
export const MOST_EVIDENCE = 3.2;
