import hebrew from '@fontsource-variable/heebo/files/heebo-hebrew-wght-normal.woff2?url';
import latin from '@fontsource-variable/heebo/files/heebo-latin-wght-normal.woff2?url';

const faces = [
  { url: hebrew, range: 'U+0307-0308,U+0590-05FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F' },
  {
    url: latin,
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
] as const;

/** `@font-face` rules that hold the fonts themselves: an SVG shown as an image cannot see the fonts of the page. */
export async function pictureFonts(): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ url, range }) => {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      const source = `url(data:font/woff2;base64,${base64(bytes)}) format('woff2')`;
      return `@font-face{font-family:'Heebo Variable';font-weight:100 900;src:${source};unicode-range:${range}}`;
    }),
  );
  return rules.join('');
}

function base64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(text);
}
