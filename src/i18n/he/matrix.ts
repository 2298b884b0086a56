export const matrix = { title: 'השפעה ועניין' };
