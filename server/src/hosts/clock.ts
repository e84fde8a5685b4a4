import type { ServerHost } from '../lsp/host';

/** The clock of the machine and its time zone. */
export function clock(): Pick<ServerHost, 'timeZone' | 'now'> {
  return { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: () => new Date() };
}
