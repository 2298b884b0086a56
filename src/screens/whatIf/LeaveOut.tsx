import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { leaveOutOrganization, leaveOutTie } from '../../app/commands/whatIf.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { isRecorded } from '../../core/model/tie.ts';
import { Button } from '../parts/Button.tsx';
import { organizationLabels } from '../ties/organizationLabels.ts';
import { OrganizationPicker } from './OrganizationPicker.tsx';

/** The field without an organisation, or without the tie of one to another. */
export function LeaveOut() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const labels = organizationLabels(fieldMap.organizations);
  const [who, setWho] = useState('');
  const [partner, setPartner] = useState('');
  const [shown, setShown] = useState(false);
  const id = labels.idOf(who);
  const partners = id === null ? [] : partnersOf(fieldMap, id).map((one) => labels.labelOf(one));
  const partnerId = labels.idOf(partner);
  const isPartner = partner.trim() === '' || partners.includes(partner.trim());

  function keep(event: FormEvent): void {
    event.preventDefault();
    setShown(true);
    if (id === null || !isPartner) return;
    const command =
      partnerId === null
        ? leaveOutOrganization(fieldMap, id)
        : leaveOutTie(fieldMap, { source: id, target: partnerId });
    fieldStore.run(command);
    setWho('');
    setPartner('');
    setShown(false);
  }

  return (
    <form className="what-if-form" onSubmit={keep} noValidate>
      <OrganizationPicker
        label={t('whatIf:try.who')}
        text={who}
        labels={labels.all}
        problem={shown && id === null ? t('whatIf:problem.nobody') : null}
        onText={(text) => {
          setWho(text);
          setPartner('');
        }}
      />
      {partners.length === 0 ? null : (
        <OrganizationPicker
          label={t('whatIf:try.onlyTie')}
          text={partner}
          labels={partners}
          problem={shown && !isPartner ? t('whatIf:problem.noPartner') : null}
          onText={setPartner}
        />
      )}
      <Button type="submit" look="primary">
        {t(partnerId === null ? 'whatIf:try.doLeaveOut' : 'whatIf:try.doLeaveOutTie')}
      </Button>
    </form>
  );
}

/** Those to whom it has a recorded tie, in the order in which they are listed. */
function partnersOf({ organizations, ties }: FieldMap, id: OrganizationId): readonly OrganizationId[] {
  const partners = new Set(
    ties.filter(isRecorded).flatMap(({ source, target }) => {
      if (source === id) return [target];
      return target === id ? [source] : [];
    }),
  );
  return organizations.map((one) => one.id).filter((one) => one !== id && partners.has(one));
}
