import board from './id/leads-board.json' with { type: 'json' };
import bulk from './id/leads-bulk.json' with { type: 'json' };
import common from './id/leads-common.json' with { type: 'json' };
import create from './id/leads-create.json' with { type: 'json' };
import detail from './id/leads-detail.json' with { type: 'json' };
import imports from './id/leads-import.json' with { type: 'json' };
import list from './id/leads-list.json' with { type: 'json' };
import merge from './id/leads-merge.json' with { type: 'json' };
import settings from './id/leads-settings.json' with { type: 'json' };
import work from './id/leads-work.json' with { type: 'json' };

export const idLeads = {
  leads: { ...common, ...work, board, bulk, create, detail, import: imports, list, merge, settings },
};
