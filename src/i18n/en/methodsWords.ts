/** The methods text that goes into a report beside a figure. */
export const methodsWords = {
  copy: {
    button: 'Copy methods text',
    done: 'The methods text is on the clipboard.',
    failed: 'The browser did not allow copying. The text is below, to be marked and copied.',
    text: 'Methods text',
  },
  text: {
    title: 'Network: {{title}}.',
    boundary: 'Boundary: {{boundary}}',
    noBoundary: 'No boundary is stated: it is not recorded who could be listed, by whom and when.',
    answers: '{{answered, number}} of {{asked, number}} organisations that were asked answered themselves.',
    noAnswers: 'It is not recorded which organisations answered themselves.',
    size: 'It holds {{organizations}} and {{pairs}}, from {{records}}.',
    sizeOf: 'It holds {{organizations}} of {{listed, number}} listed and {{pairs}}, from {{records}}.',
    pairs_one: '{{count, number}} tied pair',
    pairs_other: '{{count, number}} tied pairs',
    records_one: '{{count, number}} recorded tie',
    records_other: '{{count, number}} recorded ties',
    asserted: 'Who says that the ties are there: {{list}}.',
    unasserted: 'It is not recorded who says that the ties are there.',
    withBackbone: 'The backbone organisation, {{name}}, is included.',
    withoutBackbone: 'The backbone organisation, {{name}}, is left out with its ties.',
    noBackbone: 'No backbone organisation is known.',
    source: 'Source: {{source}}.',
    values: 'Unrounded: {{list}}.',
    seed: 'Random steps start from the seed {{seed}}.',
    runs_one: 'Random steps: {{count, number}} run from the seed {{seed}}.',
    runs_other: 'Random steps: {{count, number}} runs from the seed {{seed}}.',
    program:
      'Worked out with Sadeh {{version}}; on screen, values have two significant digits at most and ranks are bands.',
  },
};
