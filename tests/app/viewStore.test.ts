import { describe, expect, it } from 'vitest';
import { createViewStore } from '../../src/app/viewStore.ts';
import type { OrganizationId } from '../../src/core/model/ids.ts';

function fakeAddress(hash = '') {
  const log: string[] = [];
  const address = {
    hash,
    push(next: string) {
      address.hash = next;
      log.push(`push ${next}`);
    },
    replace(next: string) {
      address.hash = next;
      log.push(`replace ${next}`);
    },
  };
  return { address, log };
}

describe('The shared view', () => {
  it('begins where the address bar says', () => {
    const { address } = fakeAddress('#/network?select=o7&backbone=without');
    const { screen, selection, backbone } = createViewStore(address).getState();
    expect({ screen, selection, backbone }).toEqual({ screen: 'network', selection: 'o7', backbone: 'without' });
  });

  it('makes going to a screen a step of the browser, and everything else not', () => {
    const { address, log } = fakeAddress('#/map');
    const store = createViewStore(address);
    store.toggleFilter('sectors', 'business');
    store.select('o3' as OrganizationId);
    store.go('coverage');
    store.clearFilter();
    expect(log).toEqual([
      'replace #/map?sectors=business',
      'replace #/map?sectors=business&select=o3',
      'push #/coverage?sectors=business&select=o3',
      'replace #/coverage?select=o3',
    ]);
  });

  it('switches a value of the filter on and off', () => {
    const { address } = fakeAddress('#/map');
    const store = createViewStore(address);
    store.toggleFilter('topics', 'Training');
    store.toggleFilter('topics', 'Transport');
    store.toggleFilter('topics', 'Training');
    expect(store.getState().filter.topics).toEqual(['Transport']);
  });

  it('shows those marked on the whole map, as a step of the browser, until they are unmarked', () => {
    const { address, log } = fakeAddress('#/network?sectors=public&select=o7');
    const store = createViewStore(address);
    store.mark(['o1', 'o2'] as unknown as readonly OrganizationId[], { code: 'isolates', about: null, ties: 'own' });
    store.mark([], { code: 'isolates', about: null, ties: 'own' });
    store.unmark();
    expect(log).toEqual(['push #/map?marked=o1,o2&as=isolates', 'replace #/map']);
    expect(store.getState().marked).toEqual([]);
  });

  it('follows the address bar back', () => {
    const { address } = fakeAddress('#/map');
    const store = createViewStore(address);
    store.go('ties');
    address.hash = '#/map';
    store.readAddress();
    expect(store.getState().screen).toBe('map');
  });
});
