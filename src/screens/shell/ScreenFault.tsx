import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';

/** Keeps a fault in one screen from taking the rest of the program with it. */
export class ScreenFault extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <FaultNote /> : this.props.children;
  }
}

function FaultNote() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('shell:fault.title')}
      text={t('shell:fault.text')}
      action={<Button onPress={() => window.location.reload()}>{t('shell:fault.reload')}</Button>}
    />
  );
}
