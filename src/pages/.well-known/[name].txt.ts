import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../lib/urls.ts';
import { buildDay } from '../../site/checked.ts';
import { securityAddress } from '../../site/publisher.ts';
import { securityTxt } from '../../site/security-txt.ts';

// Only where somebody answers, and only at the root of a host: nobody looks for it below a path.
export const getStaticPaths = (() => (securityAddress && href('') === '/' ? [{ params: { name: 'security' } }] : [])) satisfies GetStaticPaths;

/** Whom to tell about a hole in the site's security (RFC 9116). */
export const GET: APIRoute = ({ site }) => new Response(securityTxt({ contact: securityAddress ?? '', site: String(site), today: buildDay() }));
