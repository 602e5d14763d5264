import { endpoints } from '@equipage/contract-api';
import { type Act, acts } from '@equipage/domain';

const served = new Set<string>(
  Object.values(endpoints).flatMap((endpoint) => ('act' in endpoint ? [endpoint.act] : [])),
);

/** The acts of the transition table that the interface serves: those of later capabilities are not offered yet. */
export const offered: ReadonlySet<Act> = new Set(acts.filter((act) => served.has(act)));
