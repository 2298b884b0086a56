import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

export type ButtonLook = 'primary' | 'outlined' | 'quiet' | 'link';

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  /** Only an icon inside; `label` is then its name and its tooltip. */
  readonly iconOnly?: boolean;
  readonly label?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** The product's button. One primary button in a region at most. */
export function Button({
  look = 'outlined',
  small = false,
  iconOnly = false,
  label,
  className,
  children,
  ...rest
}: Props) {
  const classes = [
    'button',
    look === 'outlined' ? '' : look,
    small ? 'small' : '',
    iconOnly ? 'icon-only' : '',
    className,
  ];
  return (
    <AriaButton
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={classes.filter(Boolean).join(' ')}
    >
      {children}
    </AriaButton>
  );
}
