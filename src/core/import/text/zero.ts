/** U+0000, which no text needs and which some programs leave in their files; and the character that shows one. */
export const zero = '\0';
export const zeroShown = '␀';
