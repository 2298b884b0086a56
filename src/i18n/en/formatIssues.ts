/** What the import has to say about files of other programs: networks and JSON. */
export const formatIssues = {
  isJson: {
    title: 'JSON of a kind that is not read: {{found}}',
    fix: 'A list of records, a network, and the JSON of Kumu and of Sadeh are read. Or export CSV.',
  },
  jsonMalformed: {
    title: 'This begins as JSON and is not whole',
    fix: 'It was cut short or changed by hand. Export it again from the program it came from.',
  },
  jsonTooDeep: {
    title: 'This JSON nests deeper than any file of organisations',
    fix: 'It was not read. Export the organisations and ties as CSV from the program it came from.',
  },
  isOtherGraph: {
    title: 'This is a network in the format {{found}}, which is not read',
    fix: 'Open it in Gephi or in the program it came from, and export GraphML, GEXF or CSV.',
  },
  newerProject: {
    title: 'A project of a newer version of Sadeh: {{found}}',
    fix: 'This program reads up to version {{expected}}. Use the newer one, or export CSV from it.',
  },
  projectParts: {
    title: 'From a project, the organisations and ties are read; its title, rules and places on the map are not',
    fix: 'To have all of it, open the project from the start screen instead.',
  },
  graphHyperedges: {
    title: 'Ties among more than two at once were left out: {{found}}',
    fix: 'A tie here joins two organisations. Write each such tie as pairs, and import again.',
  },
  graphPorts: {
    title: 'Points at which ties touch what they join were left out: {{found}}',
    fix: 'The ties themselves are read. Nothing need be done.',
  },
  graphNesting: {
    title: 'Groups inside groups were laid out flat: {{found}}',
    fix: 'All are read, what is in groups and the groups themselves. What was inside which is left out.',
  },
  graphDynamics: {
    title: 'Times at which organisations and ties come and go were left out',
    fix: 'Everything is read as if it were there at once. Where a value changes with time, all its values are kept.',
  },
  graphDrawing: {
    title: 'Colours, places and sizes of the drawing were left out',
    fix: 'Nothing need be done: the map here has its own.',
  },
  kumuLoops: {
    title: 'Loops of Kumu were left out: {{found}}',
    fix: 'The connections in them are read. What is written about a loop stays in Kumu.',
  },
  kumuViews: {
    title: 'Maps and views of Kumu were left out: {{found}}',
    fix: 'The elements and connections of all of them are read. Nothing need be done.',
  },
};
