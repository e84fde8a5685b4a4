/** How wide the lines of a cable are, in characters. */

/** What the message software of the 2000s broke lines at. */
export const USUAL_WIDTH = 61;

/** No line of a message that is relayed has more (ACP 127(G) para 138f; the same in the instruction of Commerce). */
export const MOST_WIDTH = 69;
