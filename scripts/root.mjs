import { fileURLToPath } from 'node:url';

/** The folder of the project, without a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
