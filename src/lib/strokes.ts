// Strokes and things that come back in our own line drawings: markup for an `svg` of 160 by 110.

export const VIEW_BOX = '0 0 160 110';

/** A path; `more` are further attributes with a space before them. */
export const path = (d: string, more = ''): string => `<path${more} d="${d}"/>`;
/** A path that the eye should find first. */
export const hot = (d: string): string => path(d, ' class="hot"');
export const rect = (x: number, y: number, width: number, height: number, rx = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${rx ? ` rx="${rx}"` : ''}/>`;
/** Something drawn at 0 0, moved to a place; its lines keep their weight when it is scaled. */
export const at = (x: number, y: number, inside: string, scale = 1): string =>
  `<g transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})" stroke-width="${(1.5 / scale).toFixed(2)}`}">${inside}</g>`;
export const lens = (x: number, y: number, r: number): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="var(--label)"/>`;

// Things; each stands at 0 0.
export const phone = rect(0, 0, 56, 98, 7);
export const cup = path('M54 36h44v34a10 10 0 0 1-10 10H64a10 10 0 0 1-10-10zM98 44h6a9 9 0 0 1 0 18h-6');
export const shut = rect(0, 0, 60, 44) + path('M0 12h60M26 0v12M34 0v12');
export const open = path('M0 12h60v36H0zM0 12L-10 0h26l8 12M60 12L70 0H44l-8 12');
export const sticker = `<rect width="24" height="16" fill="var(--label)"/>${path('M4 5h12M4 10v3M8 10v3M11 10v3M16 10v3')}`;
export const labelled = shut + at(30, 20, sticker);
