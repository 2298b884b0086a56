import { type FormEvent, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { tryOrganization } from '../../app/commands/whatIf.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { Sector } from '../../core/model/sector.ts';
import { sectorsToChoose } from '../organizations/knownValues.ts';
import { Button } from '../parts/Button.tsx';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { OrganizationPicker } from './OrganizationPicker.tsx';
import { useTriable } from './useTriable.ts';

const notKnown = '?';
const mostPartners = 6;

/** An organisation that is not listed, and whom it would be tied to. */
export function TryOrganization() {
  const { t } = useTranslation();
  const terms = useTerms();
  const fieldMap = useFieldMap();
  const { labels } = useTriable();
  const [name, setName] = useState('');
  const [sector, setSector] = useState<Sector | null>(null);
  const [partners, setPartners] = useState<readonly string[]>(['']);
  const [shown, setShown] = useState(false);
  const nameProblem = name.trim() === '' ? t('whatIf:problem.noName') : null;
  const problemOf = (text: string) =>
    text.trim() !== '' && labels.idOf(text) === null ? t('whatIf:problem.nobody') : null;

  // Another line comes with each that is filled, until there are enough.
  function setPartner(at: number, text: string): void {
    const next = partners.with(at, text).filter((one, index) => one !== '' || index === at);
    setPartners(next.at(-1) !== '' && next.length < mostPartners ? [...next, ''] : next);
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    setShown(true);
    if (nameProblem !== null || partners.some((text) => problemOf(text) !== null)) return;
    const tiedTo = partners.flatMap((text) => labels.idOf(text) ?? []);
    fieldStore.run(tryOrganization(fieldMap, { name: name.trim(), sector, tiedTo: [...new Set(tiedTo)] }));
    setName('');
    setPartners(['']);
    setShown(false);
  }

  return (
    <form className="what-if-form" onSubmit={keep} noValidate>
      <TextField className="field" value={name} onChange={setName} isInvalid={shown && nameProblem !== null}>
        <Label>{t('whatIf:try.name')}</Label>
        <Input className="input" dir="auto" autoComplete="off" />
        <FieldError className="field-error">{nameProblem}</FieldError>
      </TextField>
      <ChoiceField
        label={t('whatIf:try.sector')}
        value={sector ?? notKnown}
        options={[...sectorsToChoose(fieldMap.organizations), null].map((one) => ({
          value: one ?? notKnown,
          label: terms.sector(one),
        }))}
        onChange={(value) => setSector(value === notKnown ? null : value)}
      />
      {partners.map((text, at) => (
        <OrganizationPicker
          // A line is known by its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          key={at}
          label={t(at === 0 ? 'whatIf:try.tiedTo' : 'whatIf:try.tiedToAlso')}
          text={text}
          labels={labels.all}
          problem={shown ? problemOf(text) : null}
          onText={(next) => setPartner(at, next)}
        />
      ))}
      <Button type="submit" look="primary">
        {t('whatIf:try.doOrganization')}
      </Button>
    </form>
  );
}
