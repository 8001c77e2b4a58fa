import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The accent: the green-blue of a pigeon's neck. Shades 7 and darker carry white text at 4.5 : 1 or better. */
const accent: MantineColorsTuple = [
  '#e6f6f6',
  '#cdeaeb',
  '#9dd5d7',
  '#6bbfc2',
  '#45adb1',
  '#2b9fa4',
  '#14868c',
  '#0d7a80',
  '#0b6a70',
  '#07555a',
];

/** A slightly blue dark scale: Mantine's neutral one looks brown beside the accent. */
const dark: MantineColorsTuple = [
  '#d6dbe0',
  '#b7bfc7',
  '#9aa4ae',
  '#717c87',
  '#4a535d',
  '#39414a',
  '#2a3139',
  '#1c2127',
  '#161a1f',
  '#0f1215',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 7 },
  colors: { accent, dark },
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Segoe UI Mono", "Liberation Mono", Menlo, monospace',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true } },
    // The placeholder that takes the first focus is an element that a menu may not contain.
    Menu: { defaultProps: { transitionProps: { duration: 100 }, withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { transitionProps: { duration: 80 }, openDelay: 300 } },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
});

/** Mantine's own quiet greys stay below 4.5 : 1; these do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#566069',
    '--mantine-color-placeholder': '#667079',
    '--mantine-color-error': '#c02a2a',
    '--mantine-color-anchor': 'var(--mantine-color-accent-8)',
    '--tone-neutral': '#7b8792',
    '--tone-progress': '#2674c9',
    '--tone-good': '#23874b',
    '--tone-warn': '#c77700',
    '--tone-bad': '#cc3333',
    '--surface-sunken': '#f5f7f8',
    '--calm-notice': '#fbf1d8',
    '--calm-notice-text': '#5b4300',
    '--line': '#dfe4e8',
  },
  dark: {
    '--mantine-color-dimmed': '#a3adb7',
    '--mantine-color-placeholder': '#8f9aa5',
    '--mantine-color-error': '#ff8f8f',
    '--mantine-color-anchor': 'var(--mantine-color-accent-3)',
    '--tone-neutral': '#8d98a3',
    '--tone-progress': '#66a8f0',
    '--tone-good': '#4fbf7c',
    '--tone-warn': '#f0a73a',
    '--tone-bad': '#ff7b7b',
    '--surface-sunken': '#161a1f',
    '--calm-notice': '#33290f',
    '--calm-notice-text': '#f3d794',
    '--line': '#343c45',
  },
});
