import type { Wording } from '../wording.ts';
import { annex } from './annex.ts';
import { context } from './context.ts';
import { mention } from './mention.ts';
import { mission } from './mission.ts';
import { recognition } from './recognition.ts';
import { serviceGains } from './service-gains.ts';
import { support } from './support.ts';
import { term } from './term.ts';
import { time } from './time.ts';
import { subtitle, title } from './title.ts';
import { variables } from './variables.ts';

/** The version that the product comes with: a database begins with it. */
export const firstWording: Wording = {
  version: '2026-1',
  variables,
  title,
  subtitle,
  sections: [context, mission, support, time, serviceGains, recognition, term],
  annex,
  mention,
};
