import { agency, carrier, payment, platform, secure, seller, wait } from './icons.ts';
import type { Step } from './ids.ts';

/** The drawing of each step. */
export const STEP_ICON = {
  wait, 'contact-seller': seller, 'contact-carrier': carrier, 'ask-platform': platform,
  'payment-provider': payment, 'secure-account': secure, 'consumer-agency': agency,
} as const satisfies Record<Step, string>;
