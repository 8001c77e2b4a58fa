import recipients from './id/recipients.json' with { type: 'json' };

export const idRecipients = { recipients };
