/** An icon of the site as a file in `public/`: for a browser (`any`), for a system that cuts it to its own shape (`maskable`), or for an iPhone, which rounds it. */
export interface IconFile { file: string; size: number; purpose: 'any' | 'maskable' | 'apple' }
export const ICONS: readonly IconFile[] = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable.png', size: 512, purpose: 'maskable' },
  { file: 'icon-apple.png', size: 180, purpose: 'apple' },
];
