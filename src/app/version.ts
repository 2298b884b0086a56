declare const __APP_VERSION__: string | undefined;

/** The program's version, from package.json; empty where it was not built. */
export const version = typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : '';
