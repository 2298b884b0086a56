export const matrix = { title: 'Influence and interest' };
