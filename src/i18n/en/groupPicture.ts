/** The committee by sector and region, and the sheet of a group for printing. */
export const groupPicture = {};
