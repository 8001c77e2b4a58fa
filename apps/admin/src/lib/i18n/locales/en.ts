import apiKeys from './en/api-keys.json' with { type: 'json' };
import auth from './en/auth.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import emails from './en/emails.json' with { type: 'json' };
import lifeLine from './en/life-line.json' with { type: 'json' };
import overview from './en/overview.json' with { type: 'json' };
import send from './en/send.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import team from './en/team.json' with { type: 'json' };

export const en = { apiKeys, auth, common, emails, lifeLine, overview, send, shell, team };
