import type { Names } from '../names';

export const names: Names = {
  severities: { error: 'Error', warning: 'Look again', note: 'Note' },
  unitStatuses: {
    received: 'Received',
    late: 'Late',
    missing: 'Missing',
    error: 'Has errors',
    duplicate: 'Sent twice',
  },
  fileStatuses: { ok: 'Right', warning: 'Look again', error: 'Has errors', unreadable: 'Unreadable' },
};
