import { cli as englishCli } from './en/cli.ts';
import { english } from './english.ts';
import { cli as hebrewCli } from './he/cli.ts';
import { hebrew } from './hebrew.ts';

/** All the texts: language → area → key. A page loads one language at a time (`pageTexts`), and nothing of the terminal's. */
export const resources = { en: { ...english, cli: englishCli }, he: { ...hebrew, cli: hebrewCli } };
