import { Anchor, type AnchorProps, Button, type ButtonProps, NavLink, type NavLinkProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';

type Native = Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps | keyof ButtonProps | keyof NavLinkProps>;

/** Mantine's looks on the router's typed links. */
export const TextLink = createLink((props: Native & AnchorProps & { children?: ReactNode }) => <Anchor {...props} />);

export const ButtonLink = createLink((props: Native & ButtonProps & { children?: ReactNode }) => (
  <Button component="a" {...props} />
));

export const NavigationLink = createLink((props: Native & NavLinkProps) => <NavLink component="a" {...props} />);
