import apiKeys from './id/api-keys.json' with { type: 'json' };
import auth from './id/auth.json' with { type: 'json' };
import common from './id/common.json' with { type: 'json' };
import emails from './id/emails.json' with { type: 'json' };
import lifeLine from './id/life-line.json' with { type: 'json' };
import overview from './id/overview.json' with { type: 'json' };
import send from './id/send.json' with { type: 'json' };
import shell from './id/shell.json' with { type: 'json' };
import team from './id/team.json' with { type: 'json' };

export const id = { apiKeys, auth, common, emails, lifeLine, overview, send, shell, team };
