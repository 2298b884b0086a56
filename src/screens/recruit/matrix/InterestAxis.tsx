import { useTranslation } from 'react-i18next';

/** The steps of interest, from little to much in the direction of reading. */
export function InterestAxis({ steps }: { readonly steps: readonly number[] }) {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr>
        <td />
        {steps.map((step) => (
          <th key={step} scope="col">
            <span className="visually-hidden">{t('matrix:axis.interest')} </span>
            {step}
          </th>
        ))}
      </tr>
      <tr className="matrix-ends">
        <td />
        <td colSpan={steps.length}>
          <span>
            <span>{t('matrix:axis.little')}</span>
            <b>{t('matrix:axis.interest')}</b>
            <span>{t('matrix:axis.much')}</span>
          </span>
        </td>
      </tr>
    </tfoot>
  );
}
