import { viewStore } from '../../app/app.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import { importedId } from '../../core/network/importedId.ts';
import type { FindingEvidence } from '../../core/view/findings/findingEvidence.ts';

/** Goes to what a finding rests on, and moves the focus there. */
export function showEvidence(
  evidence: FindingEvidence,
  organizations: ReadonlyMap<OrganizationId, Organization>,
): void {
  const row = (id: OrganizationId) => {
    const organization = organizations.get(id);
    return organization === undefined ? '' : `[data-organization="${CSS.escape(importedId(organization))}"]`;
  };
  switch (evidence.kind) {
    case 'ranking':
      viewStore.set({ screen: 'network', rankBy: 'betweenness', selection: evidence.organization });
      focusSoon(`.ranking-card ${row(evidence.organization)} button`);
      return;
    case 'cutOff':
      viewStore.go('network');
      focusSoon(`.cut-off ${row(evidence.organization)} button`);
      return;
    case 'mixing':
      viewStore.go('network');
      focusSoon('[data-evidence="mixing"]');
      return;
    case 'organizations':
    case 'ties':
      // The caption of the marked is at the head of the table, and takes the focus when it comes.
      viewStore.mark(evidence.marks.organizations, evidence.marks.as, evidence.kind);
  }
}

/** When the screen has been drawn. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => focusOn(selector)));
}

function focusOn(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}
