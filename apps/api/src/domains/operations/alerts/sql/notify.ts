/** Tells every API process which alert changed: its id. */
export const ALERTS_CHANNEL = 'merpati_alerts';

/** Wakes those that send notices. */
export const NOTICES_CHANNEL = 'merpati_alert_notices';

/** Orders severities; a comparison of texts would not. */
export const RANK = `array['INFO', 'WARNING', 'CRITICAL']`;
