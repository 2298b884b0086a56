/** Heights in pixels, as in tables.css: that of every row, and of the titles that stay above them. */
export const rowHeight = 48;
export const headHeight = 40;
