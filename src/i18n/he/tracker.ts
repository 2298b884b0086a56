export const tracker = { title: 'מעקב רתימה' };
