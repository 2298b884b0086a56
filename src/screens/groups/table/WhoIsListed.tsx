import { useTranslation } from 'react-i18next';
import { Segmented } from '../../parts/Segmented.tsx';

interface Props {
  readonly everyone: boolean;
  readonly onChange: (everyone: boolean) => void;
}

/** Those with a seat, or everyone who is listed. */
export function WhoIsListed({ everyone, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Segmented
      label={t('groupPicture:table.who')}
      value={everyone ? 'everyone' : 'seated'}
      options={[
        { value: 'seated', label: t('groupPicture:table.seated') },
        { value: 'everyone', label: t('groupPicture:table.everyone') },
      ]}
      onChange={(value) => onChange(value === 'everyone')}
    />
  );
}
