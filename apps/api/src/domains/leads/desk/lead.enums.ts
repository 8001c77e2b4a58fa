import { registerEnumType } from 'type-graphql';
import { LeadSource, LeadStatus } from '../lead.entity.ts';
import { LeadFieldType, LeadStageKind } from '../settings/lead-settings.entity.ts';

registerEnumType(LeadStatus, {
  name: 'LeadStatus',
  description: 'How far a lead has come.',
  valuesConfig: {
    NEW: { description: 'Nothing has happened since it came.' },
    ACTIVE: { description: 'It opened, clicked or answered, or somebody worked on it.' },
    CUSTOMER: { description: 'It bought.' },
    ARCHIVED: { description: 'Put away: not in lists unless asked for, and not mailed.' },
  },
});

registerEnumType(LeadSource, {
  name: 'LeadSource',
  description: 'How a lead came.',
  valuesConfig: {
    PERSON: { description: 'Somebody entered it.' },
    IMPORT: { description: 'It came with a file.' },
    FORM: { description: 'It filled in an opt-in form.' },
    API: { description: 'A program of the shop made it.' },
    SHOP: { description: 'An event of the shop was about it.' },
  },
});

registerEnumType(LeadStageKind, {
  name: 'LeadStageKind',
  description: 'What a stage says about the sale.',
  valuesConfig: {
    OPEN: { description: 'Not decided.' },
    WON: { description: 'It bought.' },
    LOST: { description: 'It will not buy.' },
  },
});

registerEnumType(LeadFieldType, {
  name: 'LeadFieldType',
  description: 'What a custom field holds.',
  valuesConfig: {
    TEXT: { description: 'Text, 500 characters at most.' },
    NUMBER: { description: 'A number, with a point.' },
    DATE: { description: 'A day, `YYYY-MM-DD`.' },
    BOOLEAN: { description: '`true` or `false`.' },
    CHOICE: { description: 'One of the choices of the field.' },
    URL: { description: 'An address that begins with http:// or https://.' },
  },
});

/** Orders of the list of leads. */
export enum LeadSort {
  NEWEST = 'NEWEST',
  SCORE = 'SCORE',
  ACTIVITY = 'ACTIVITY',
  NAME = 'NAME',
}

registerEnumType(LeadSort, {
  name: 'LeadSort',
  description: 'In which order leads are listed.',
  valuesConfig: {
    NEWEST: { description: 'Those that came last first.' },
    SCORE: { description: 'The highest score first.' },
    ACTIVITY: { description: 'Where something happened last first.' },
    NAME: { description: 'By name; by address or number where there is none.' },
  },
});

/** Whether a lead may be written to by e-mail. */
export enum LeadReach {
  OK = 'OK',
  OPTED_OUT = 'OPTED_OUT',
  SUPPRESSED = 'SUPPRESSED',
  NO_ADDRESS = 'NO_ADDRESS',
  ARCHIVED = 'ARCHIVED',
}

registerEnumType(LeadReach, {
  name: 'LeadReach',
  description: 'Whether a lead may be written to by e-mail that allows opting out.',
  valuesConfig: {
    OK: { description: 'Yes.' },
    OPTED_OUT: { description: 'It opted out of everything.' },
    SUPPRESSED: { description: 'Its address is on the list of suppressions.' },
    NO_ADDRESS: { description: 'Only a WhatsApp number is known.' },
    ARCHIVED: { description: 'It is archived.' },
  },
});
