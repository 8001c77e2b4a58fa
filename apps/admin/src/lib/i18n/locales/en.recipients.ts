import recipients from './en/recipients.json' with { type: 'json' };

export const enRecipients = { recipients };
