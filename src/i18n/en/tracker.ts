export const tracker = { title: 'Tracker' };
