/** docs/methods.md, made of the descriptors of figures and methods and of their words. */

/**
 * @typedef {object} Described
 * @property {string} key
 * @property {string} source
 * @property {readonly string[]} reference
 * @property {string} [group]
 * @property {string} [format]
 * @property {boolean} [directedOnly]
 * @property {boolean} [lowFirst]
 * @property {boolean} [seeded]
 */

/**
 * @typedef {object} Catalogues
 * @property {readonly Described[]} organizationMetrics
 * @property {readonly Described[]} networkFigures
 * @property {readonly Described[]} methods
 */

/** @typedef {(key: string) => string} Say */

const head = `# Methods

Every figure that Sadeh gives, and every method behind its findings: what it says, how exactly it is worked out, when not to
rely on it, where it was published, and its name in the terminal's \`--json --all\` under \`reference\` (\`*\` stands for a
name or a size). This page is made from the program itself by \`node scripts/methods.mjs\`; the same words are shown beside
each figure. Citations name the publication that a definition follows.

## What holds for all of them

- All figures are worked out on one simple network that is derived from the recorded ties: no self-ties, one tied pair
  for all the ties of two organisations, direction by the rule in force. The rules are kept with the project and printed with the
  figures.`;

const tail = `- A tie that is only suggested, or tried out in a what-if, counts in no figure.
- With and without the backbone organisation: both, always.
- Undefined is not zero: where a figure has no meaning there is no value, shown as “–”, and null in JSON.
- Strength is not distance. Routes by strength have the length *least common multiple of all strengths ÷ strength*, in whole
  numbers, so that routes of equal length stay equal.
- At most two significant digits are shown, since a list of known ties cannot carry more; the full value is in the terminal and
  in the copied methods text. Ranks are bands: organisations whose shown values are equal share a place.
- With fewer than five organisations or four tied pairs there are counts and lists only.
- Whatever chance decides starts from a seed that is kept with the project, so that the same file gives the same result.
- Values agree with published and recomputed ones (\`tests/reference\`) within 10⁻⁸, spectral ones within 10⁻⁶.
`;

/** @type {Readonly<Record<string, string>>} */
const formats = {
  count: 'a whole number',
  ratio: 'two decimals',
  signed: 'from −1 to 1, two decimals',
  share: 'two significant digits',
  decimal: 'two significant digits',
  hundred: 'from 0 to 100, whole',
};

/** @param {Described} described @param {Say} en @param {Say} he */
function part({ key, source, reference, format, directedOnly, lowFirst, seeded }, en, he) {
  const notes = [
    ...(directedOnly ? ['Only where direction is kept.'] : []),
    ...(lowFirst ? ['The lowest value is what one looks for.'] : []),
    ...(seeded ? ['Chance plays a part: the seed belongs to the value.'] : []),
  ];
  const names = reference.map((name) => `\`${name}\``).join(', ');
  return [
    `### ${en(`metrics:${key}.name`)} · ${he(`metrics:${key}.name`)}`,
    '',
    en(`metrics:${key}.plain`),
    '',
    `- Definition: ${en(`metrics:${key}.exact`)}${notes.map((note) => ` ${note}`).join('')}`,
    `- Caution: ${en(`metrics:${key}.caution`)}`,
    `- Source: ${source}`,
    ...(format === undefined ? [] : [`- Shown as: ${formats[format]}`]),
    `- In \`reference\`: ${names === '' ? 'not there' : names}`,
  ].join('\n');
}

/** @param {readonly Described[]} all @param {Say} en @param {Say} he */
function byGroup(all, en, he) {
  const groups = [...new Set(all.map(({ group = 'network' }) => group))];
  return groups.flatMap((group) => [
    `## ${en(`metrics:group.${group}`)} · ${he(`metrics:group.${group}`)}`,
    ...all.filter((one) => (one.group ?? 'network') === group).map((one) => part(one, en, he)),
  ]);
}

/**
 * The whole page, in English with the Hebrew names beside.
 * @param {Catalogues} catalogues
 * @param {Say} en
 * @param {Say} he
 */
export function methodsPage({ organizationMetrics, networkFigures, methods }, en, he) {
  const rules = ['union', 'intersection', 'directed'].map((rule) => `  - ${en(`metrics:rule.${rule}`)}`);
  return [
    [head, '- One of three rules of direction:', ...rules, `- ${en('metrics:rule.merged')}`, tail.trimEnd()].join('\n'),
    ...byGroup([...organizationMetrics, ...methods.filter(({ group }) => group === 'sectors')], en, he),
    ...byGroup(networkFigures, en, he),
    ...byGroup(
      methods.filter(({ group }) => group !== 'sectors'),
      en,
      he,
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
