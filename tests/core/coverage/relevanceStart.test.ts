import { describe, expect, it } from 'vitest';
import { relevanceStart } from '../../../src/core/coverage/relevanceStart.ts';
import { fieldOf } from '../../support/fieldOf.ts';

describe('a start for what matters to a topic', () => {
  it('has the sectors that are listed on it and the community, in the order of sectors, and infers nothing else', () => {
    const known = {
      A: { sector: 'business', topics: ['jobs', 'art'] },
      B: { sector: 'public', topics: ['jobs'] },
      C: { sector: 'co-op', topics: ['jobs'] },
      D: { sector: null, topics: ['bus'] },
      E: { sector: 'academia', topics: [] },
    };
    expect(relevanceStart(fieldOf(['A', 'B', 'C', 'D', 'E'], [], { known }))).toEqual([
      { topic: 'art', sectors: ['business', 'community'] },
      { topic: 'bus', sectors: ['community'] },
      { topic: 'jobs', sectors: ['public', 'business', 'community', 'co-op'] },
    ]);
  });
});
