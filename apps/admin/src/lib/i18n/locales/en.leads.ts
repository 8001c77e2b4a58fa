import board from './en/leads-board.json' with { type: 'json' };
import bulk from './en/leads-bulk.json' with { type: 'json' };
import common from './en/leads-common.json' with { type: 'json' };
import create from './en/leads-create.json' with { type: 'json' };
import detail from './en/leads-detail.json' with { type: 'json' };
import imports from './en/leads-import.json' with { type: 'json' };
import list from './en/leads-list.json' with { type: 'json' };
import merge from './en/leads-merge.json' with { type: 'json' };
import settings from './en/leads-settings.json' with { type: 'json' };
import work from './en/leads-work.json' with { type: 'json' };

export const enLeads = {
  leads: { ...common, ...work, board, bulk, create, detail, import: imports, list, merge, settings },
};
