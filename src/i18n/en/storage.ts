/** Files that come in and go out, and what the browser keeps. */
export const storage = {
  export: {
    button: 'Export',
    csv: 'CSV',
    csvNote: 'the rows shown',
    xlsx: 'Excel workbook',
    xlsxNote: 'all organisations and ties',
    field: 'organisations and ties',
    shared: 'What may be shared',
    all: 'With ratings, notes and contacts (internal)',
    suggested_one: 'Without {{count, number}} tie that is only suggested.',
    suggested_other: 'Without {{count, number}} ties that are only suggested.',
  },
  file: {
    unreadable:
      'The file {{name}} could not be read. It may have been moved, or it waits in the cloud: open it once, then choose it again.',
    folder: '{{name}} is a folder. Choose the files in it.',
    tooLarge: 'The file {{name}} is too large to be read here. Nothing was changed.',
  },
  refused: {
    projectNotJson: '{{name}} is not a Sadeh project. Nothing was changed.',
    projectDamaged:
      '{{name}} is a Sadeh project that is damaged or incomplete; the download may have been cut off. Nothing was changed.',
    projectOtherApp: '{{name}} is not a Sadeh project: it seems to come from {{found}}. Nothing was changed.',
    projectGraph:
      '{{name}} is not a Sadeh project: it seems to be a network from another program. Nothing was changed.',
    projectList: '{{name}} is not a Sadeh project but a list. Save it as CSV and import it.',
    projectOtherJson: '{{name}} is not a Sadeh project. Nothing was changed.',
    projectVersion: '{{name}} does not say by which version of Sadeh it was written. Nothing was changed.',
    projectNewer:
      '{{name}} was written by a newer version of Sadeh (file version {{found}}; this one reads up to {{expected}}). Reload the page for the newest version. Nothing was changed.',
    projectTooLarge: '{{name}} is too large for a Sadeh project. Nothing was changed.',
    projectTooDeep: '{{name}} is not built like a Sadeh project. Nothing was changed.',
  },
  repaired_one: 'The project was opened; {{count, number}} damaged place in the file was mended or left out.',
  repaired_other: 'The project was opened; {{count, number}} damaged places in the file were mended or left out.',
};
