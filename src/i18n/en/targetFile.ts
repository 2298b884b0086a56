/** The words of a file of targets. */
export const targetFile = {
  title: {
    sector: 'sector',
    topic: 'topic',
    region: 'region',
    population: 'population',
    minimum: 'minimum',
    ideal: 'ideal',
    unit: 'unit',
    weight: 'weight',
    set_by: 'set_by',
    reason: 'reason',
    counted: 'counted',
    set_on: 'set_on',
  },
  unit: { count: 'count', share: 'share' },
  counted: { listed: 'listed', engaged: 'engaged', seated: 'seated' },
};
