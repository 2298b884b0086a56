/** Writes what is generated from securityHeaders.mjs: `public/_headers` and the nginx lines of docs/hosting.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headersFile, nginxLines } from './securityHeaders.mjs';

const headersPath = fileURLToPath(new URL('../public/_headers', import.meta.url));
const hostingPath = fileURLToPath(new URL('../docs/hosting.md', import.meta.url));

writeFileSync(headersPath, headersFile());
const fenced = /```nginx\n[\s\S]*?\n```/;
const page = readFileSync(hostingPath, 'utf8');
if (!fenced.test(page)) throw new Error('docs/hosting.md has no ```nginx block to write into');
writeFileSync(
  hostingPath,
  page.replace(fenced, () => `\`\`\`nginx\n${nginxLines()}\n\`\`\``),
);
console.log('public/_headers and docs/hosting.md written');
