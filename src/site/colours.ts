/** The colours of the site's label that are needed outside its stylesheets, light first; `src/styles/tokens.css` says what each is for, and a test holds both together. */
export const COLOURS = {
  kraft: ['#e6d7bb', '#2d2518'],
  paper: ['#f5f4f0', '#121418'],
  label: ['#fff', '#1b1e23'],
  ink: ['#16181d', '#eeece6'],
  soft: ['#484b52', '#bdbbb3'],
  go: ['#1b3fa6', '#a3bbff'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;
