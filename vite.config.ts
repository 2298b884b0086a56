import { cpSync, createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { hebrewOfLibrary } from './scripts/hebrewOfLibrary.mjs';
import { root } from './scripts/root.mjs';
import { metaContentSecurityPolicy } from './scripts/securityHeaders.mjs';

/**
 * react-aria carries its own words in 34 languages; all but ours become empty modules. Its English is `en-US`; what a
 * person reads is formatted by src/i18n.
 */
function onlyLocales(kept: readonly string[]): Plugin {
  const localeFile = /[/\\]intl[/\\].*[/\\]?([a-z]{2}-[A-Z]{2})\.m?js$/;
  const empty = '\0empty-locale';
  return {
    name: 'only-locales',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !/[/\\](react-aria|react-stately|react-aria-components)[/\\]/.test(importer)) return null;
      const locale = localeFile.exec(source)?.[1];
      return locale === undefined || kept.includes(locale) ? null : empty;
    },
    load(id) {
      return id === empty ? 'export default {};' : null;
    },
  };
}

/** The library's Hebrew with our words over its own; its files are told apart by the folder of their part. */
function ownHebrew(): Plugin {
  const file = /[/\\]react-aria[/\\]dist[/\\]private[/\\]intl[/\\](\w+)[/\\]he-IL\.m?js$/;
  return {
    name: 'own-hebrew',
    enforce: 'pre',
    transform(code, id) {
      const part = file.exec(id)?.[1];
      if (part === undefined || !Object.hasOwn(hebrewOfLibrary, part)) return null;
      const exported = /export \{(\S+) as default\};/.exec(code)?.[1];
      if (exported === undefined) throw new Error(`react-aria exports its words in another way: ${id}`);
      const own = JSON.stringify(join(root, 'scripts/hebrewOfLibrary.mjs'));
      const merged = `const words = { ...${exported}, ...hebrewOfLibrary.${part} };`;
      const rest = code.replace(/export \{\S+ as default\};/, '');
      return {
        code: `import { hebrewOfLibrary } from ${own};\n${rest}\n${merged}\nexport { words as default };`,
        map: null,
      };
    },
  };
}

/** `sample-data/` under its own name: read from the folder while developing, copied beside the built site. */
function sampleData(): Plugin {
  const folder = join(root, 'sample-data');
  let outDir = '';
  return {
    name: 'sample-data',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    configureServer(server) {
      server.middlewares.use('/sample-data', (request, response, next) => {
        const path = decodeURIComponent(request.url?.split('?', 1)[0] ?? '/');
        const file = normalize(join(folder, path));
        if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
        createReadStream(file).pipe(response);
      });
    },
    closeBundle() {
      if (existsSync(folder)) cpSync(folder, resolve(root, outDir, 'sample-data'), { recursive: true });
    },
  };
}

/**
 * The policy's copy in the page itself, for a host without headers. Only in the built page: the development server works
 * with inline scripts.
 */
function policyInPage(): Plugin {
  const place = '<!-- content-security-policy -->';
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml(html) {
      if (!html.includes(place)) throw new Error(`index.html has lost the place of its policy: ${place}`);
      return html.replace(place, `<meta http-equiv="Content-Security-Policy" content="${metaContentSecurityPolicy}">`);
    },
  };
}

export default defineConfig({
  plugins: [react(), onlyLocales(['en-US', 'he-IL']), ownHebrew(), sampleData(), policyInPage()],
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true,
    // The policy has no room for data: fonts or scripts, and the polyfill would fetch.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    // The map's library keeps a name of its own among the built files, and its place in the cache when only our code changes.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'cytoscape', test: /node_modules[\\/]cytoscape[\\/]/ }] } },
    },
  },
});
