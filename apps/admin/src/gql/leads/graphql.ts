/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a bulk operation stands. */
export type BulkState =
  /** A person stopped it; it can be resumed. */
  | 'ABORTED'
  /** It came to its end. */
  | 'COMPLETED'
  /** It could not go on by itself; it can be resumed. */
  | 'FAILED'
  /** It goes on, step by step. */
  | 'RUNNING';

/** How a recipient's choice reached us. */
export type ConsentSource =
  /** It came with an import. */
  | 'IMPORT'
  /** The unsubscribe button of the inbox (RFC 8058). */
  | 'ONE_CLICK'
  /** Entered by a person of the account or an API key. */
  | 'PERSON'
  /** The page behind a link in a mail. */
  | 'PREFERENCE_CENTRE'
  /** Reported by a provider. */
  | 'PROVIDER';

/** What happened to a lead, or what it did. */
export type LeadActivityKind =
  /** It was entered by a person or a program. */
  | 'CREATED'
  /** A mail was refused for good. */
  | 'EMAIL_BOUNCED'
  /** It followed a link of a mail; the first time of each mail. */
  | 'EMAIL_CLICKED'
  /** It called a mail spam. */
  | 'EMAIL_COMPLAINED'
  /** A mail reached its mailbox. */
  | 'EMAIL_DELIVERED'
  /** It opened a mail, as far as can be told from machines; the first time of each mail. */
  | 'EMAIL_OPENED'
  /** A provider took a mail to it. */
  | 'EMAIL_SENT'
  /** A named event of the shop was about it. */
  | 'EVENT'
  /** Somebody changed what is known of it. */
  | 'FIELD_CHANGED'
  /** It filled in an opt-in form. */
  | 'FORM_SUBMITTED'
  /** It came, or was changed, with a file. */
  | 'IMPORTED'
  /** Another lead was found to be the same person. */
  | 'MERGED'
  /** Somebody wrote a note. */
  | 'NOTE_WRITTEN'
  /** It paid an order. */
  | 'PURCHASED'
  /** It came to another stage. */
  | 'STAGE_CHANGED'
  /** Somebody changed its status. */
  | 'STATUS_CHANGED'
  /** It got a tag. */
  | 'TAG_ADDED'
  /** It lost a tag. */
  | 'TAG_REMOVED'
  /** Somebody did a task. */
  | 'TASK_DONE'
  /** It opted out by a mail. */
  | 'UNSUBSCRIBED';

/** Why LeadCreate was refused. */
export type LeadCreateErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** There would be neither an address nor a number. */
  | 'ADDRESS_NEEDED'
  /** Another lead of the account has the address. */
  | 'EMAIL_TAKEN'
  /** A value does not fit the type of its custom field. */
  | 'FIELD_INVALID'
  /** The account has no custom field with this key. */
  | 'FIELD_UNKNOWN'
  /** The language is neither `id` nor `en`. */
  | 'LANGUAGE_INVALID'
  /** There is no such stage. */
  | 'STAGE_NOT_FOUND'
  /** A tag is empty or longer than 60 characters, or there would be more than 50. */
  | 'TAG_INVALID'
  /** A name or proof is too long or holds control characters. */
  | 'TEXT_INVALID'
  /** There is no such time zone. */
  | 'TIME_ZONE_INVALID'
  /** The number is no telephone number. */
  | 'WHATSAPP_INVALID';

/** A new lead. */
export type LeadCreateInput = {
  /** For this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** How the person agreed to be written to; 500 characters at most. */
  consentProof?: string | null | undefined;
  /** Address; unique in the account. */
  email?: string | null | undefined;
  /** Custom fields; those left out stay as they are. */
  fields?: Array<LeadFieldValueInput> | null | undefined;
  /** `id` or `en`. */
  language?: string | null | undefined;
  /** Name, 200 characters at most. */
  name?: string | null | undefined;
  /** Stage; the first one of the account when left out. */
  stageId?: string | null | undefined;
  /** All its tags, 50 at most, of 60 characters at most. */
  tags?: Array<string> | null | undefined;
  /** Time zone, IANA name. */
  timeZone?: string | null | undefined;
  /** WhatsApp number in any writing; numbers without a country are Indonesian. */
  whatsapp?: string | null | undefined;
};

/** Why LeadDelete was refused. */
export type LeadDeleteErrorCode =
  /** There is no such lead. */
  | 'NOT_FOUND';

/** A lead that is to be erased. */
export type LeadDeleteInput = {
  /** The lead, `led_…`. */
  id: string;
};

/** A custom field and what is asked of it. */
export type LeadFieldCondition = {
  /** The value, case ignored. */
  equals: string;
  /** Key of the field. */
  key: string;
};

/** Why LeadFieldCreate was refused. */
export type LeadFieldCreateErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** CHOICE needs 1 to 100 different choices of 60 characters at most; other types have none. */
  | 'CHOICES_INVALID'
  /** The account has 100 fields already. */
  | 'FIELD_LIMIT'
  /** The key is not written as keys are, or names what every lead has. */
  | 'KEY_INVALID'
  /** Another field has the key, or values of one that had it are still being removed. */
  | 'KEY_TAKEN'
  /** The label is empty, longer than 60 characters or holds control characters. */
  | 'LABEL_INVALID';

/** A new custom field, behind those there are. */
export type LeadFieldCreateInput = {
  /** For this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** With CHOICE: 1 to 100 choices of 60 characters at most. */
  choices?: Array<string> | null | undefined;
  /** How templates name it: a letter, then letters, digits and underscores in lower case, 40 at most; made of the label when empty. Never changes. */
  key?: string | null | undefined;
  /** How people read it, 1 to 60 characters. */
  label: string;
  /** What it holds; never changes. */
  type: LeadFieldType;
};

/** Why LeadFieldDelete was refused. */
export type LeadFieldDeleteErrorCode =
  /** There is no such field. */
  | 'NOT_FOUND';

/** A custom field that is to go. */
export type LeadFieldDeleteInput = {
  /** The field, `lfd_…`. */
  id: string;
};

/** What a custom field holds. */
export type LeadFieldType =
  /** `true` or `false`. */
  | 'BOOLEAN'
  /** One of the choices of the field. */
  | 'CHOICE'
  /** A day, `YYYY-MM-DD`. */
  | 'DATE'
  /** A number, with a point. */
  | 'NUMBER'
  /** Text, 500 characters at most. */
  | 'TEXT'
  /** An address that begins with http:// or https://. */
  | 'URL';

/** Why LeadFieldUpdate was refused. */
export type LeadFieldUpdateErrorCode =
  /** CHOICE needs 1 to 100 different choices of 60 characters at most; other types have none. */
  | 'CHOICES_INVALID'
  /** The label is empty, longer than 60 characters or holds control characters. */
  | 'LABEL_INVALID'
  /** There is no such field. */
  | 'NOT_FOUND';

/** A change of a custom field. What is left out stays as it is. */
export type LeadFieldUpdateInput = {
  /** With CHOICE: all its choices; leads keep what they have of those that go. */
  choices?: Array<string> | null | undefined;
  /** The field, `lfd_…`. */
  id: string;
  /** How people read it, 1 to 60 characters. */
  label?: string | null | undefined;
  /** Place in forms and lists, from 1. */
  position?: number | null | undefined;
};

/** A value of a custom field. */
export type LeadFieldValueInput = {
  /** Key of the field. */
  key: string;
  /** The value as text; null or empty: none. */
  value?: string | null | undefined;
};

/** Which leads. */
export type LeadFilter = {
  /** Of this account. Needed from a super admin; others see their own. */
  accountId?: string | null | undefined;
  /** Where something happened at or after this moment. */
  activeFrom?: string | null | undefined;
  /** Where nothing happened at or after this moment. */
  activeUntil?: string | null | undefined;
  /** That came at or after this moment. */
  createdFrom?: string | null | undefined;
  /** That came before this moment. */
  createdUntil?: string | null | undefined;
  /** Whose custom fields have these values. */
  fields?: Array<LeadFieldCondition> | null | undefined;
  /** With at most this score. */
  scoreMax?: number | null | undefined;
  /** With at least this score. */
  scoreMin?: number | null | undefined;
  /** Beginnings of words of name, address and number; all of them. 200 characters at most. */
  search?: string | null | undefined;
  /** That came in any of these ways. */
  sources?: Array<LeadSource> | null | undefined;
  /** In any of these stages. */
  stageIds?: Array<string> | null | undefined;
  /** In any of these states; all but ARCHIVED when empty. */
  statuses?: Array<LeadStatus> | null | undefined;
  /** With all of these tags. */
  tags?: Array<string> | null | undefined;
};

/** Why LeadImportCheck was refused. */
export type LeadImportCheckErrorCode =
  /** The file was imported already, or is being imported. */
  | 'ALREADY_STARTED'
  /** Columns are unknown, chosen twice, or hold neither addresses nor numbers. */
  | 'COLUMNS_INVALID'
  /** There is no such file. */
  | 'NOT_FOUND'
  /** Its rows are not kept any more. */
  | 'ROWS_GONE'
  /** There is no such stage. */
  | 'STAGE_NOT_FOUND'
  /** A tag is empty or too long, or there are too many. */
  | 'TAG_INVALID'
  /** The proof of consent is too long or holds control characters. */
  | 'TEXT_INVALID';

/** How the rows of a file are to be taken. */
export type LeadImportChoicesInput = {
  /** What each column becomes, in their order: `email`, `name`, `whatsapp`, `tags`, `language`, `consentProof`, `field:<key>`, or empty: left out. */
  columns: Array<string>;
  /** What is done with leads that are known already. */
  conflict: LeadImportConflict;
  /** How these people agreed to be written to, where a row does not say it; 500 characters at most. */
  consentProof?: string | null | undefined;
  /** The file, `lim_…`. */
  id: string;
  /** Stage of new leads; the first one of the account when empty. */
  stageId?: string | null | undefined;
  /** Given to every lead of the file, 50 at most. */
  tags?: Array<string> | null | undefined;
};

/** What is done with a row whose lead is known already, by its address, or by its number when it has no address. */
export type LeadImportConflict =
  /** The lead keeps what it has and gets what it lacks. */
  | 'FILL'
  /** The row wins where it says something. */
  | 'OVERWRITE'
  /** The lead stays as it is. */
  | 'SKIP';

/** Why LeadImportDelete was refused. */
export type LeadImportDeleteErrorCode =
  /** There is no such file. */
  | 'NOT_FOUND'
  /** The file is being imported. */
  | 'RUNNING';

/** Which file of leads. */
export type LeadImportDeleteInput = {
  /** The file, `lim_…`. */
  id: string;
};

/** Why LeadImportStart was refused. */
export type LeadImportStartErrorCode =
  /** The file was imported already, or is being imported. */
  | 'ALREADY_STARTED'
  /** Columns are unknown, chosen twice, or hold neither addresses nor numbers. */
  | 'COLUMNS_INVALID'
  /** There is no such file. */
  | 'NOT_FOUND'
  /** Its rows are not kept any more. */
  | 'ROWS_GONE'
  /** There is no such stage. */
  | 'STAGE_NOT_FOUND'
  /** A tag is empty or too long, or there are too many. */
  | 'TAG_INVALID'
  /** The proof of consent is too long or holds control characters. */
  | 'TEXT_INVALID';

/** Where a file of leads stands. */
export type LeadImportState =
  /** Every row was taken or failed. */
  | 'DONE'
  /** A bulk operation takes its rows. */
  | 'RUNNING'
  /** It is here; columns are to be chosen. */
  | 'UPLOADED';

/** Why LeadIntakeSet was refused. */
export type LeadIntakeSetErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND';

/** By which ways people become leads of an account by themselves. */
export type LeadIntakeSetInput = {
  /** For this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** Whether customers whom events of the host shop are about become leads. */
  fromShop: boolean;
};

/** Why LeadMove was refused. */
export type LeadMoveErrorCode =
  /** There is no such lead. */
  | 'NOT_FOUND'
  /** There is no such stage. */
  | 'STAGE_NOT_FOUND';

/** A lead that goes to another stage. */
export type LeadMoveInput = {
  /** The lead, `led_…`. */
  id: string;
  /** The stage, `lst_…`. */
  stageId: string;
};

/** Why LeadNoteAdd was refused. */
export type LeadNoteAddErrorCode =
  /** The note is empty or longer than 5,000 characters. */
  | 'NOTE_INVALID'
  /** There is no such lead. */
  | 'NOT_FOUND';

/** A new note. */
export type LeadNoteAddInput = {
  /** The lead, `led_…`. */
  leadId: string;
  /** The words, 1 to 5,000 characters. */
  text: string;
};

/** Why LeadNoteDelete was refused. */
export type LeadNoteDeleteErrorCode =
  /** There is no such note. */
  | 'NOT_FOUND';

/** A note that is to go. */
export type LeadNoteDeleteInput = {
  /** The note, `lnt_…`. */
  id: string;
};

/** Why LeadNoteEdit was refused. */
export type LeadNoteEditErrorCode =
  /** The note is empty or longer than 5,000 characters. */
  | 'NOTE_INVALID'
  /** Somebody else wrote it. */
  | 'NOT_AUTHOR'
  /** There is no such note. */
  | 'NOT_FOUND';

/** A note in other words. */
export type LeadNoteEditInput = {
  /** The note, `lnt_…`. */
  id: string;
  /** The words, 1 to 5,000 characters. */
  text: string;
};

/** Whether a lead may be written to by e-mail that allows opting out. */
export type LeadReach =
  /** It is archived. */
  | 'ARCHIVED'
  /** Only a WhatsApp number is known. */
  | 'NO_ADDRESS'
  /** Yes. */
  | 'OK'
  /** It opted out of everything. */
  | 'OPTED_OUT'
  /** Its address is on the list of suppressions. */
  | 'SUPPRESSED';

/** Why a row of a file is not taken. */
export type LeadRowProblem =
  /** It has neither an e-mail address nor a WhatsApp number. */
  | 'ADDRESS_NEEDED'
  /** What should be an address is none. */
  | 'EMAIL_INVALID'
  /** A value does not fit the type of its custom field. */
  | 'FIELD_INVALID'
  /** The language is neither Indonesian nor English. */
  | 'LANGUAGE_INVALID'
  /** A tag is too long, or the lead would have more than 50. */
  | 'TAG_INVALID'
  /** A text is too long or holds control characters. */
  | 'TEXT_INVALID'
  /** What should be a telephone number is none. */
  | 'WHATSAPP_INVALID';

/** Why LeadScoreRuleCreate was refused. */
export type LeadScoreRuleCreateErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** Points, times or the subject are out of bounds. */
  | 'OUT_OF_BOUNDS'
  /** The account has 100 rules, which is the most there may be. */
  | 'TOO_MANY';

/** Points that an activity is worth. */
export type LeadScoreRuleCreateInput = {
  /** For this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** False: it gives no points for now; true when empty. */
  enabled?: boolean | null | undefined;
  /** Of this kind. */
  kind: LeadActivityKind;
  /** How often at most for one lead, 1 to 1,000; every time when empty. */
  maxTimes?: number | null | undefined;
  /** Points, -1,000 to 1,000, not 0. */
  points: number;
  /** Only where the subject is this, case ignored; 200 characters at most. */
  subject?: string | null | undefined;
};

/** Why LeadScoreRuleDelete was refused. */
export type LeadScoreRuleDeleteErrorCode =
  /** There is no such rule. */
  | 'NOT_FOUND';

/** Which rule. */
export type LeadScoreRuleDeleteInput = {
  /** The rule, `lsr_…`. */
  id: string;
};

/** Why LeadScoreRuleUpdate was refused. */
export type LeadScoreRuleUpdateErrorCode =
  /** There is no such rule. */
  | 'NOT_FOUND'
  /** Points, times or the subject are out of bounds. */
  | 'OUT_OF_BOUNDS';

/** A change of a rule. What is left out stays as it is. */
export type LeadScoreRuleUpdateInput = {
  /** False: it gives no points for now. */
  enabled?: boolean | null | undefined;
  /** The rule, `lsr_…`. */
  id: string;
  /** How often at most for one lead; null: every time. */
  maxTimes?: number | null | undefined;
  /** Points, -1,000 to 1,000, not 0. */
  points?: number | null | undefined;
  /** Only where the subject is this; null: always. */
  subject?: string | null | undefined;
};

/** Leads of one account: either those that are named or all that match. */
export type LeadSelection = {
  /** All that match and are there when it begins. */
  filter?: LeadFilter | null | undefined;
  /** These leads, `led_…`; 500 at most. */
  ids?: Array<string> | null | undefined;
};

/** In which order leads are listed. */
export type LeadSort =
  /** Where something happened last first. */
  | 'ACTIVITY'
  /** By name; by address or number where there is none. */
  | 'NAME'
  /** Those that came last first. */
  | 'NEWEST'
  /** The highest score first. */
  | 'SCORE';

/** How a lead came. */
export type LeadSource =
  /** A program of the shop made it. */
  | 'API'
  /** It filled in an opt-in form. */
  | 'FORM'
  /** It came with a file. */
  | 'IMPORT'
  /** Somebody entered it. */
  | 'PERSON'
  /** An event of the shop was about it. */
  | 'SHOP';

/** Why LeadStageCreate was refused. */
export type LeadStageCreateErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_NOT_FOUND'
  /** The name is empty, longer than 60 characters or holds control characters. */
  | 'NAME_INVALID'
  /** Another stage of the account has the name. */
  | 'NAME_TAKEN'
  /** The account has 30 stages already. */
  | 'STAGE_LIMIT';

/** A new stage, behind those there are. */
export type LeadStageCreateInput = {
  /** For this account. Needed from a super admin. */
  accountId?: string | null | undefined;
  /** What it says about the sale; OPEN when empty. */
  kind?: LeadStageKind | null | undefined;
  /** Name, 1 to 60 characters, unique in the account. */
  name: string;
};

/** Why LeadStageDelete was refused. */
export type LeadStageDeleteErrorCode =
  /** There is no such stage. */
  | 'NOT_FOUND'
  /** There is no such stage to move to. */
  | 'STAGE_NOT_FOUND'
  /** More than 10,000 leads are in it; move them with leadsChange first. */
  | 'TOO_MANY_LEADS';

/** A stage that is to go. */
export type LeadStageDeleteInput = {
  /** The stage, `lst_…`. */
  id: string;
  /** Where its leads go, `lst_…`. */
  moveToId: string;
};

/** What a stage says about the sale. */
export type LeadStageKind =
  /** It will not buy. */
  | 'LOST'
  /** Not decided. */
  | 'OPEN'
  /** It bought. */
  | 'WON';

/** Why LeadStageUpdate was refused. */
export type LeadStageUpdateErrorCode =
  /** The name is empty, longer than 60 characters or holds control characters. */
  | 'NAME_INVALID'
  /** Another stage of the account has the name. */
  | 'NAME_TAKEN'
  /** There is no such stage. */
  | 'NOT_FOUND';

/** A change of a stage. What is left out stays as it is. */
export type LeadStageUpdateInput = {
  /** The stage, `lst_…`. */
  id: string;
  /** What it says about the sale. */
  kind?: LeadStageKind | null | undefined;
  /** Name, 1 to 60 characters, unique in the account. */
  name?: string | null | undefined;
};

/** Why LeadStagesReorder was refused. */
export type LeadStagesReorderErrorCode =
  /** There is no such stage. */
  | 'NOT_FOUND'
  /** It does not name every stage of the account once. */
  | 'STAGES_INCOMPLETE';

/** All stages of an account, in their new order. */
export type LeadStagesReorderInput = {
  /** Every stage of the account once, `lst_…`. */
  ids: Array<string>;
};

/** How far a lead has come. */
export type LeadStatus =
  /** It opened, clicked or answered, or somebody worked on it. */
  | 'ACTIVE'
  /** Put away: not in lists unless asked for, and not mailed. */
  | 'ARCHIVED'
  /** It bought. */
  | 'CUSTOMER'
  /** Nothing has happened since it came. */
  | 'NEW';

/** Why LeadTagAdd was refused. */
export type LeadTagAddErrorCode =
  /** There is no such lead. */
  | 'NOT_FOUND'
  /** A tag is empty or longer than 60 characters, or there would be more than 50. */
  | 'TAG_INVALID';

/** A tag of a lead. */
export type LeadTagInput = {
  /** The lead, `led_…`. */
  id: string;
  /** The tag, case ignored; 60 characters at most. */
  tag: string;
};

/** Why LeadTagRemove was refused. */
export type LeadTagRemoveErrorCode =
  /** There is no such lead. */
  | 'NOT_FOUND';

/** Why LeadTaskAdd was refused. */
export type LeadTaskAddErrorCode =
  /** Nobody of the account has this id. */
  | 'ASSIGNEE_NOT_FOUND'
  /** There is no such lead. */
  | 'NOT_FOUND'
  /** The title is empty or longer than 200 characters. */
  | 'TITLE_INVALID';

/** A new task. */
export type LeadTaskAddInput = {
  /** Who has to, `usr_…`; whoever comes to it first when empty. */
  assigneeUserId?: string | null | undefined;
  /** Until when; some time when empty. */
  dueAt?: string | null | undefined;
  /** The lead, `led_…`. */
  leadId: string;
  /** What is to be done, 1 to 200 characters. */
  title: string;
};

/** Why LeadTaskDelete was refused. */
export type LeadTaskDeleteErrorCode =
  /** There is no such task. */
  | 'NOT_FOUND';

/** A task that is to go. */
export type LeadTaskDeleteInput = {
  /** The task, `ltk_…`. */
  id: string;
};

/** Why LeadTaskDone was refused. */
export type LeadTaskDoneErrorCode =
  /** There is no such task. */
  | 'NOT_FOUND';

/** A task that is done, or is not after all. */
export type LeadTaskDoneInput = {
  /** False: it is not done after all. */
  done: boolean;
  /** The task, `ltk_…`. */
  id: string;
};

/** Which tasks. */
export type LeadTaskFilter = {
  /** Of this account. Needed from a super admin; others see their own. */
  accountId?: string | null | undefined;
  /** True: only those that the caller has to do. */
  mine?: boolean | null | undefined;
  /** True: not done; false: done; both when empty. */
  open?: boolean | null | undefined;
};

/** Why LeadUpdate was refused. */
export type LeadUpdateErrorCode =
  /** There would be neither an address nor a number. */
  | 'ADDRESS_NEEDED'
  /** The lead was changed after the caller saw it. */
  | 'CHANGED_MEANWHILE'
  /** Another lead of the account has the address. */
  | 'EMAIL_TAKEN'
  /** A value does not fit the type of its custom field. */
  | 'FIELD_INVALID'
  /** The account has no custom field with this key. */
  | 'FIELD_UNKNOWN'
  /** The language is neither `id` nor `en`. */
  | 'LANGUAGE_INVALID'
  /** There is no such lead. */
  | 'NOT_FOUND'
  /** There is no such stage. */
  | 'STAGE_NOT_FOUND'
  /** A tag is empty or longer than 60 characters, or there would be more than 50. */
  | 'TAG_INVALID'
  /** A name or proof is too long or holds control characters. */
  | 'TEXT_INVALID'
  /** There is no such time zone. */
  | 'TIME_ZONE_INVALID'
  /** The number is no telephone number. */
  | 'WHATSAPP_INVALID';

/** A change of a lead. What is left out stays as it is; null empties. */
export type LeadUpdateInput = {
  /** How the person agreed to be written to; 500 characters at most. */
  consentProof?: string | null | undefined;
  /** Address; unique in the account. */
  email?: string | null | undefined;
  /** Custom fields; those left out stay as they are. */
  fields?: Array<LeadFieldValueInput> | null | undefined;
  /** The lead, `led_…`. */
  id: string;
  /** `id` or `en`. */
  language?: string | null | undefined;
  /** Name, 200 characters at most. */
  name?: string | null | undefined;
  /** Number of the change that the caller saw last; another one since is refused with CHANGED_MEANWHILE. */
  sequence?: number | null | undefined;
  /** Stage; the first one of the account when left out. */
  stageId?: string | null | undefined;
  /** How far it has come. */
  status?: LeadStatus | null | undefined;
  /** All its tags, 50 at most, of 60 characters at most. */
  tags?: Array<string> | null | undefined;
  /** Time zone, IANA name. */
  timeZone?: string | null | undefined;
  /** WhatsApp number in any writing; numbers without a country are Indonesian. */
  whatsapp?: string | null | undefined;
};

/** Why LeadsChange was refused. */
export type LeadsChangeErrorCode =
  /** The note is longer than 5,000 characters. */
  | 'NOTE_INVALID'
  /** No lead is selected. */
  | 'NOTHING_MATCHES'
  /** Nothing is to be changed. */
  | 'NOTHING_TO_CHANGE'
  /** There is no such stage in the account of the leads. */
  | 'STAGE_NOT_FOUND'
  /** A tag is empty or longer than 60 characters, or there are more than 50. */
  | 'TAG_INVALID';

/** A change of many leads. */
export type LeadsChangeInput = {
  /** Tags that they get. */
  addTags?: Array<string> | null | undefined;
  /** Note that each of them gets, 5,000 characters at most. */
  note?: string | null | undefined;
  /** Tags that they lose, whichever way they are written. */
  removeTags?: Array<string> | null | undefined;
  /** Which leads. */
  selection: LeadSelection;
  /** Stage that they go to, `lst_…`. */
  stageId?: string | null | undefined;
  /** State that they get. */
  status?: LeadStatus | null | undefined;
};

/** Why LeadsDelete was refused. */
export type LeadsDeleteErrorCode =
  /** No lead is selected. */
  | 'NOTHING_MATCHES'
  /** Another number of leads is selected. */
  | 'NOT_CONFIRMED';

/** Leads that are to be erased. */
export type LeadsDeleteInput = {
  /** How many the caller means, as leadsSelected tells. */
  confirmation: number;
  /** Which leads. */
  selection: LeadSelection;
};

/** Why LeadsMerge was refused. */
export type LeadsMergeErrorCode =
  /** There is no such lead, or they are of different accounts. */
  | 'NOT_FOUND'
  /** No other lead is named, or more than 20. */
  | 'OUT_OF_BOUNDS'
  /** Together they have more than 50 tags. */
  | 'TOO_MANY_TAGS';

/** Leads that are the same person. */
export type LeadsMergeInput = {
  /** The lead that stays; what it has wins. */
  keepId: string;
  /** Leads that come into it and are gone then, 1 to 20; the first that has something gives it. */
  mergeIds: Array<string>;
};

export type BulkRowFragment = { __typename: 'BulkOperation', id: string, kind: string, state: BulkState, estimate: number, processed: number, succeeded: number, skipped: number, failed: number, problem: string | null, startedAt: string, finishedAt: string | null, ratePerSecond: number | null, secondsLeft: number | null, sequence: number, startedBy: { __typename: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'BulkRowFragment' };

export type LeadMoveMutationVariables = Exact<{
  input: LeadMoveInput;
}>;


export type LeadMoveMutation = { __typename: 'Mutation', leadMove: { __typename: 'LeadMovePayload', lead: (
      { __typename: 'Lead' }
      & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadMoveUserError', field: Array<string>, message: string, code: LeadMoveErrorCode }> } };

export type LeadOptionsQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type LeadOptionsQuery = { __typename: 'Query', leadStages: Array<{ __typename: 'LeadStage', id: string, name: string, kind: LeadStageKind, position: number }>, leadFields: Array<{ __typename: 'LeadField', id: string, key: string, label: string, type: LeadFieldType, choices: Array<string>, position: number }>, leadTags: Array<{ __typename: 'LeadTag', name: string, count: number }> };

export type LeadRowFragment = { __typename: 'Lead', id: string, email: string | null, name: string | null, whatsapp: string | null, tags: Array<string>, status: LeadStatus, source: LeadSource, score: number, lastActivityAt: string, createdAt: string, sequence: number, stage: { __typename: 'LeadStage', id: string, name: string, kind: LeadStageKind } } & { ' $fragmentName'?: 'LeadRowFragment' };

export type LeadTaskAddMutationVariables = Exact<{
  input: LeadTaskAddInput;
}>;


export type LeadTaskAddMutation = { __typename: 'Mutation', leadTaskAdd: { __typename: 'LeadTaskAddPayload', task: (
      { __typename: 'LeadTask' }
      & { ' $fragmentRefs'?: { 'LeadTaskLineFragment': LeadTaskLineFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadTaskAddUserError', field: Array<string>, message: string, code: LeadTaskAddErrorCode }> } };

export type LeadTaskDeleteMutationVariables = Exact<{
  input: LeadTaskDeleteInput;
}>;


export type LeadTaskDeleteMutation = { __typename: 'Mutation', leadTaskDelete: { __typename: 'LeadTaskDeletePayload', taskId: string | null, userErrors: Array<{ __typename: 'LeadTaskDeleteUserError', field: Array<string>, message: string, code: LeadTaskDeleteErrorCode }> } };

export type LeadTaskDoneMutationVariables = Exact<{
  input: LeadTaskDoneInput;
}>;


export type LeadTaskDoneMutation = { __typename: 'Mutation', leadTaskDone: { __typename: 'LeadTaskDonePayload', task: (
      { __typename: 'LeadTask' }
      & { ' $fragmentRefs'?: { 'LeadTaskLineFragment': LeadTaskLineFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadTaskDoneUserError', field: Array<string>, message: string, code: LeadTaskDoneErrorCode }> } };

export type LeadTaskLineFragment = { __typename: 'LeadTask', id: string, title: string, dueAt: string | null, doneAt: string | null, createdAt: string, assignee: { __typename: 'User', id: string, name: string } | null, doneBy: { __typename: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'LeadTaskLineFragment' };

export type LeadUpdatedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LeadUpdatedSubscription = { leadUpdated: { __typename: 'LeadEvent', leadId: string | null, sequence: number | null, removed: boolean, lead: (
      { __typename: 'Lead', account: { __typename: 'Account', id: string } }
      & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
    ) | null } };

export type LeadsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  sort?: LeadSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withTotal?: boolean | null | undefined;
}>;


export type LeadsQuery = { __typename: 'Query', leads: { __typename: 'LeadConnection', totalCount?: number, edges: Array<{ __typename: 'LeadEdge', node: (
        { __typename: 'Lead' }
        & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LeadsChangeMutationVariables = Exact<{
  input: LeadsChangeInput;
}>;


export type LeadsChangeMutation = { __typename: 'Mutation', leadsChange: { __typename: 'LeadsChangePayload', operation: { __typename: 'BulkOperation', id: string } | null, userErrors: Array<{ __typename: 'LeadsChangeUserError', field: Array<string>, message: string, code: LeadsChangeErrorCode }> } };

export type LeadsDeleteMutationVariables = Exact<{
  input: LeadsDeleteInput;
}>;


export type LeadsDeleteMutation = { __typename: 'Mutation', leadsDelete: { __typename: 'LeadsDeletePayload', operation: { __typename: 'BulkOperation', id: string } | null, userErrors: Array<{ __typename: 'LeadsDeleteUserError', field: Array<string>, message: string, code: LeadsDeleteErrorCode }> } };

export type LeadsSelectedQueryVariables = Exact<{
  selection: LeadSelection;
}>;


export type LeadsSelectedQuery = { __typename: 'Query', leadsSelected: number };

export type LeadCreateMutationVariables = Exact<{
  input: LeadCreateInput;
}>;


export type LeadCreateMutation = { __typename: 'Mutation', leadCreate: { __typename: 'LeadCreatePayload', lead: { __typename: 'Lead', id: string } | null, existing: { __typename: 'Lead', id: string, name: string | null, email: string | null } | null, userErrors: Array<{ __typename: 'LeadCreateUserError', field: Array<string>, message: string, code: LeadCreateErrorCode }> } };

export type LeadActivityLineFragment = { __typename: 'LeadActivity', id: string, kind: LeadActivityKind, at: string, subject: string | null, subjectId: string | null, points: number, data: unknown, actor: { __typename: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'LeadActivityLineFragment' };

export type LeadChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type LeadChangedSubscription = { leadUpdated: { __typename: 'LeadEvent', leadId: string | null, sequence: number | null, removed: boolean } };

export type LeadDeleteMutationVariables = Exact<{
  input: LeadDeleteInput;
}>;


export type LeadDeleteMutation = { __typename: 'Mutation', leadDelete: { __typename: 'LeadDeletePayload', leadId: string | null, userErrors: Array<{ __typename: 'LeadDeleteUserError', field: Array<string>, message: string, code: LeadDeleteErrorCode }> } };

export type LeadDetailFragment = (
  { __typename: 'Lead', language: string | null, timeZone: string, sourceName: string | null, consentProof: string | null, mayBeMailed: LeadReach, account: { __typename: 'Account', id: string, name: string }, fields: Array<{ __typename: 'LeadFieldValue', key: string, label: string, type: LeadFieldType, value: string | null }> }
  & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
) & { ' $fragmentName'?: 'LeadDetailFragment' };

export type LeadNoteAddMutationVariables = Exact<{
  input: LeadNoteAddInput;
}>;


export type LeadNoteAddMutation = { __typename: 'Mutation', leadNoteAdd: { __typename: 'LeadNoteAddPayload', note: (
      { __typename: 'LeadNote' }
      & { ' $fragmentRefs'?: { 'LeadNoteLineFragment': LeadNoteLineFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadNoteAddUserError', field: Array<string>, message: string, code: LeadNoteAddErrorCode }> } };

export type LeadNoteDeleteMutationVariables = Exact<{
  input: LeadNoteDeleteInput;
}>;


export type LeadNoteDeleteMutation = { __typename: 'Mutation', leadNoteDelete: { __typename: 'LeadNoteDeletePayload', noteId: string | null, userErrors: Array<{ __typename: 'LeadNoteDeleteUserError', field: Array<string>, message: string, code: LeadNoteDeleteErrorCode }> } };

export type LeadNoteEditMutationVariables = Exact<{
  input: LeadNoteEditInput;
}>;


export type LeadNoteEditMutation = { __typename: 'Mutation', leadNoteEdit: { __typename: 'LeadNoteEditPayload', note: (
      { __typename: 'LeadNote' }
      & { ' $fragmentRefs'?: { 'LeadNoteLineFragment': LeadNoteLineFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadNoteEditUserError', field: Array<string>, message: string, code: LeadNoteEditErrorCode }> } };

export type LeadNoteLineFragment = { __typename: 'LeadNote', id: string, text: string, createdAt: string, editedAt: string | null, author: { __typename: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'LeadNoteLineFragment' };

export type LeadPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadPeopleQuery = { __typename: 'Query', users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, name: string, account: { __typename: 'Account', id: string } | null }> } };

export type LeadTagAddMutationVariables = Exact<{
  input: LeadTagInput;
}>;


export type LeadTagAddMutation = { __typename: 'Mutation', leadTagAdd: { __typename: 'LeadTagAddPayload', lead: (
      { __typename: 'Lead' }
      & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadTagAddUserError', field: Array<string>, message: string, code: LeadTagAddErrorCode }> } };

export type LeadTagRemoveMutationVariables = Exact<{
  input: LeadTagInput;
}>;


export type LeadTagRemoveMutation = { __typename: 'Mutation', leadTagRemove: { __typename: 'LeadTagRemovePayload', lead: (
      { __typename: 'Lead' }
      & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadTagRemoveUserError', field: Array<string>, message: string, code: LeadTagRemoveErrorCode }> } };

export type LeadTimelineQueryVariables = Exact<{
  id: string;
  kinds?: Array<LeadActivityKind> | LeadActivityKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeadTimelineQuery = { __typename: 'Query', lead: { __typename: 'Lead', id: string, timeline: { __typename: 'LeadActivityConnection', edges: Array<{ __typename: 'LeadActivityEdge', node: (
          { __typename: 'LeadActivity' }
          & { ' $fragmentRefs'?: { 'LeadActivityLineFragment': LeadActivityLineFragment } }
        ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type LeadUpdateMutationVariables = Exact<{
  input: LeadUpdateInput;
}>;


export type LeadUpdateMutation = { __typename: 'Mutation', leadUpdate: { __typename: 'LeadUpdatePayload', lead: (
      { __typename: 'Lead' }
      & { ' $fragmentRefs'?: { 'LeadDetailFragment': LeadDetailFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadUpdateUserError', field: Array<string>, message: string, code: LeadUpdateErrorCode }> } };

export type LeadQueryVariables = Exact<{
  id: string;
}>;


export type LeadQuery = { __typename: 'Query', lead: (
    { __typename: 'Lead', consents: Array<{ __typename: 'EmailPreferenceProof', topic: string, subscribed: boolean, source: ConsentSource, at: string, ip: string | null }>, notes: { __typename: 'LeadNoteConnection', edges: Array<{ __typename: 'LeadNoteEdge', node: (
          { __typename: 'LeadNote' }
          & { ' $fragmentRefs'?: { 'LeadNoteLineFragment': LeadNoteLineFragment } }
        ) }> }, duplicates: Array<(
      { __typename: 'Lead' }
      & { ' $fragmentRefs'?: { 'LeadRowFragment': LeadRowFragment } }
    )>, tasks: Array<(
      { __typename: 'LeadTask' }
      & { ' $fragmentRefs'?: { 'LeadTaskLineFragment': LeadTaskLineFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'LeadDetailFragment': LeadDetailFragment } }
  ) | null };

export type LeadImportCheckMutationVariables = Exact<{
  input: LeadImportChoicesInput;
}>;


export type LeadImportCheckMutation = { __typename: 'Mutation', leadImportCheck: { __typename: 'LeadImportCheckPayload', check: { __typename: 'LeadImportForecast', create: number, update: number, skip: number, fail: number, problems: Array<{ __typename: 'LeadImportProblem', line: number, problem: LeadRowProblem, detail: string | null }> } | null, userErrors: Array<{ __typename: 'LeadImportCheckUserError', field: Array<string>, message: string, code: LeadImportCheckErrorCode }> } };

export type LeadImportDeleteMutationVariables = Exact<{
  input: LeadImportDeleteInput;
}>;


export type LeadImportDeleteMutation = { __typename: 'Mutation', leadImportDelete: { __typename: 'LeadImportDeletePayload', importId: string | null, userErrors: Array<{ __typename: 'LeadImportDeleteUserError', field: Array<string>, message: string, code: LeadImportDeleteErrorCode }> } };

export type LeadImportFailuresQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type LeadImportFailuresQuery = { __typename: 'Query', leadImportFailures: string | null };

export type LeadImportStartMutationVariables = Exact<{
  input: LeadImportChoicesInput;
}>;


export type LeadImportStartMutation = { __typename: 'Mutation', leadImportStart: { __typename: 'LeadImportStartPayload', import: { __typename: 'LeadImport', id: string, state: LeadImportState } | null, userErrors: Array<{ __typename: 'LeadImportStartUserError', field: Array<string>, message: string, code: LeadImportStartErrorCode }> } };

export type LeadImportRowFragment = { __typename: 'LeadImport', id: string, fileName: string, rows: number, state: LeadImportState, created: number, updated: number, skipped: number, failed: number, createdAt: string, finishedAt: string | null, actor: { __typename: 'User', id: string, name: string } | null } & { ' $fragmentName'?: 'LeadImportRowFragment' };

export type LeadImportQueryVariables = Exact<{
  id: string;
}>;


export type LeadImportQuery = { __typename: 'Query', leadImport: (
    { __typename: 'LeadImport', id: string, header: Array<string>, sample: Array<Array<string>>, suggestedColumns: Array<string>, columns: Array<string> | null, conflict: LeadImportConflict | null, tags: Array<string>, consentProof: string | null, stage: { __typename: 'LeadStage', id: string } | null, account: { __typename: 'Account', id: string, name: string }, operation: (
      { __typename: 'BulkOperation' }
      & { ' $fragmentRefs'?: { 'BulkRowFragment': BulkRowFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'LeadImportRowFragment': LeadImportRowFragment } }
  ) | null };

export type LeadImportsQueryVariables = Exact<{
  accountId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeadImportsQuery = { __typename: 'Query', leadImports: { __typename: 'LeadImportConnection', edges: Array<{ __typename: 'LeadImportEdge', node: (
        { __typename: 'LeadImport' }
        & { ' $fragmentRefs'?: { 'LeadImportRowFragment': LeadImportRowFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LeadsExportQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  sort?: LeadSort | null | undefined;
}>;


export type LeadsExportQuery = { __typename: 'Query', leadsExport: string };

export type LeadMergePreviewQueryVariables = Exact<{
  keepId: string;
  mergeIds: Array<string> | string;
}>;


export type LeadMergePreviewQuery = { __typename: 'Query', leadMergePreview: { __typename: 'LeadMergePreview', changes: Array<{ __typename: 'LeadMergeChange', field: string, from: string | null, to: string | null }>, moved: { __typename: 'LeadMergeMoved', notes: number, tasks: number, activities: number } } | null };

export type LeadsMergeMutationVariables = Exact<{
  input: LeadsMergeInput;
}>;


export type LeadsMergeMutation = { __typename: 'Mutation', leadsMerge: { __typename: 'LeadsMergePayload', lead: { __typename: 'Lead', id: string } | null, userErrors: Array<{ __typename: 'LeadsMergeUserError', field: Array<string>, message: string, code: LeadsMergeErrorCode }> } };

export type LeadFieldCreateMutationVariables = Exact<{
  input: LeadFieldCreateInput;
}>;


export type LeadFieldCreateMutation = { __typename: 'Mutation', leadFieldCreate: { __typename: 'LeadFieldCreatePayload', leadField: { __typename: 'LeadField', id: string } | null, userErrors: Array<{ __typename: 'LeadFieldCreateUserError', field: Array<string>, message: string, code: LeadFieldCreateErrorCode }> } };

export type LeadFieldDeleteMutationVariables = Exact<{
  input: LeadFieldDeleteInput;
}>;


export type LeadFieldDeleteMutation = { __typename: 'Mutation', leadFieldDelete: { __typename: 'LeadFieldDeletePayload', leadFieldId: string | null, userErrors: Array<{ __typename: 'LeadFieldDeleteUserError', field: Array<string>, message: string, code: LeadFieldDeleteErrorCode }> } };

export type LeadFieldUpdateMutationVariables = Exact<{
  input: LeadFieldUpdateInput;
}>;


export type LeadFieldUpdateMutation = { __typename: 'Mutation', leadFieldUpdate: { __typename: 'LeadFieldUpdatePayload', leadField: { __typename: 'LeadField', id: string, label: string, choices: Array<string> } | null, userErrors: Array<{ __typename: 'LeadFieldUpdateUserError', field: Array<string>, message: string, code: LeadFieldUpdateErrorCode }> } };

export type LeadIntakeSetMutationVariables = Exact<{
  input: LeadIntakeSetInput;
}>;


export type LeadIntakeSetMutation = { __typename: 'Mutation', leadIntakeSet: { __typename: 'LeadIntakeSetPayload', intake: { __typename: 'LeadIntake', fromShop: boolean } | null, userErrors: Array<{ __typename: 'LeadIntakeSetUserError', field: Array<string>, message: string, code: LeadIntakeSetErrorCode }> } };

export type LeadIntakeQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type LeadIntakeQuery = { __typename: 'Query', leadIntake: { __typename: 'LeadIntake', fromShop: boolean } };

export type LeadScoreRuleRowFragment = { __typename: 'LeadScoreRule', id: string, kind: LeadActivityKind, subject: string | null, points: number, maxTimes: number | null, position: number, enabled: boolean } & { ' $fragmentName'?: 'LeadScoreRuleRowFragment' };

export type LeadSettingsQueryVariables = Exact<{
  accountId?: string | null | undefined;
}>;


export type LeadSettingsQuery = { __typename: 'Query', leadStages: Array<{ __typename: 'LeadStage', id: string, name: string, kind: LeadStageKind, position: number, leadCount: number }>, leadFields: Array<{ __typename: 'LeadField', id: string, key: string, label: string, type: LeadFieldType, choices: Array<string>, position: number }>, leadScoreRules: Array<(
    { __typename: 'LeadScoreRule' }
    & { ' $fragmentRefs'?: { 'LeadScoreRuleRowFragment': LeadScoreRuleRowFragment } }
  )> };

export type LeadScoreRuleCreateMutationVariables = Exact<{
  input: LeadScoreRuleCreateInput;
}>;


export type LeadScoreRuleCreateMutation = { __typename: 'Mutation', leadScoreRuleCreate: { __typename: 'LeadScoreRuleCreatePayload', rule: (
      { __typename: 'LeadScoreRule' }
      & { ' $fragmentRefs'?: { 'LeadScoreRuleRowFragment': LeadScoreRuleRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadScoreRuleCreateUserError', field: Array<string>, message: string, code: LeadScoreRuleCreateErrorCode }> } };

export type LeadScoreRuleDeleteMutationVariables = Exact<{
  input: LeadScoreRuleDeleteInput;
}>;


export type LeadScoreRuleDeleteMutation = { __typename: 'Mutation', leadScoreRuleDelete: { __typename: 'LeadScoreRuleDeletePayload', ruleId: string | null, userErrors: Array<{ __typename: 'LeadScoreRuleDeleteUserError', field: Array<string>, message: string, code: LeadScoreRuleDeleteErrorCode }> } };

export type LeadScoreRuleUpdateMutationVariables = Exact<{
  input: LeadScoreRuleUpdateInput;
}>;


export type LeadScoreRuleUpdateMutation = { __typename: 'Mutation', leadScoreRuleUpdate: { __typename: 'LeadScoreRuleUpdatePayload', rule: (
      { __typename: 'LeadScoreRule' }
      & { ' $fragmentRefs'?: { 'LeadScoreRuleRowFragment': LeadScoreRuleRowFragment } }
    ) | null, userErrors: Array<{ __typename: 'LeadScoreRuleUpdateUserError', field: Array<string>, message: string, code: LeadScoreRuleUpdateErrorCode }> } };

export type LeadStageCreateMutationVariables = Exact<{
  input: LeadStageCreateInput;
}>;


export type LeadStageCreateMutation = { __typename: 'Mutation', leadStageCreate: { __typename: 'LeadStageCreatePayload', stage: { __typename: 'LeadStage', id: string } | null, userErrors: Array<{ __typename: 'LeadStageCreateUserError', field: Array<string>, message: string, code: LeadStageCreateErrorCode }> } };

export type LeadStageDeleteMutationVariables = Exact<{
  input: LeadStageDeleteInput;
}>;


export type LeadStageDeleteMutation = { __typename: 'Mutation', leadStageDelete: { __typename: 'LeadStageDeletePayload', stageId: string | null, userErrors: Array<{ __typename: 'LeadStageDeleteUserError', field: Array<string>, message: string, code: LeadStageDeleteErrorCode }> } };

export type LeadStageUpdateMutationVariables = Exact<{
  input: LeadStageUpdateInput;
}>;


export type LeadStageUpdateMutation = { __typename: 'Mutation', leadStageUpdate: { __typename: 'LeadStageUpdatePayload', stage: { __typename: 'LeadStage', id: string, name: string, kind: LeadStageKind } | null, userErrors: Array<{ __typename: 'LeadStageUpdateUserError', field: Array<string>, message: string, code: LeadStageUpdateErrorCode }> } };

export type LeadStagesReorderMutationVariables = Exact<{
  input: LeadStagesReorderInput;
}>;


export type LeadStagesReorderMutation = { __typename: 'Mutation', leadStagesReorder: { __typename: 'LeadStagesReorderPayload', stages: Array<{ __typename: 'LeadStage', id: string, position: number }> | null, userErrors: Array<{ __typename: 'LeadStagesReorderUserError', field: Array<string>, message: string, code: LeadStagesReorderErrorCode }> } };

export type LeadTasksQueryVariables = Exact<{
  filter?: LeadTaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeadTasksQuery = { __typename: 'Query', leadTasks: { __typename: 'LeadTaskConnection', edges: Array<{ __typename: 'LeadTaskEdge', node: (
        { __typename: 'LeadTask', lead: { __typename: 'Lead', id: string, name: string | null, email: string | null, whatsapp: string | null } }
        & { ' $fragmentRefs'?: { 'LeadTaskLineFragment': LeadTaskLineFragment } }
      ) }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export const BulkRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkOperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"processed"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BulkRowFragment, unknown>;
export const LeadTaskLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadTaskLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadTaskLineFragment, unknown>;
export const LeadActivityLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadActivityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadActivityLineFragment, unknown>;
export const LeadRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<LeadRowFragment, unknown>;
export const LeadDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"consentProof"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMailed"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<LeadDetailFragment, unknown>;
export const LeadNoteLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadNoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadNoteLineFragment, unknown>;
export const LeadImportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadImportRowFragment, unknown>;
export const LeadScoreRuleRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadScoreRuleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadScoreRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"maxTimes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<LeadScoreRuleRowFragment, unknown>;
export const LeadMoveDocument = {"__meta__":{"hash":"sha256:78d2d52858b68913b67f2b42042d35dd55d65005ea15aa8c2ad7870e8268b88f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<LeadMoveMutation, LeadMoveMutationVariables>;
export const LeadOptionsDocument = {"__meta__":{"hash":"sha256:28e7bf07cd6eed3cae06528e72d41566f493daa97aced126f3ed90b54ee1667c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadStages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadTags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<LeadOptionsQuery, LeadOptionsQueryVariables>;
export const LeadTaskAddDocument = {"__meta__":{"hash":"sha256:309cc2322d0c19df3d4b5652be32ab32d1b6cecf04d6bcc612677034acee637a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadTaskAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTaskAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadTaskAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadTaskLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadTaskLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadTaskAddMutation, LeadTaskAddMutationVariables>;
export const LeadTaskDeleteDocument = {"__meta__":{"hash":"sha256:8abc697acb12854f1694a33033739d11fb8b3ea04852531a828dd7b594b1b6fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadTaskDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTaskDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadTaskDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadTaskDeleteMutation, LeadTaskDeleteMutationVariables>;
export const LeadTaskDoneDocument = {"__meta__":{"hash":"sha256:0fd6eb4033d4ae9f6715aa82fb4d346bc929c872e99fab6a48a605da3f0b2074"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadTaskDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTaskDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadTaskDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadTaskLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadTaskLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadTaskDoneMutation, LeadTaskDoneMutationVariables>;
export const LeadUpdatedDocument = {"__meta__":{"hash":"sha256:3eba8c6c0c0939a3e26d3cece36eca14adf1061a6d9066ba1964387e4dae167a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LeadUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadUpdated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadId"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<LeadUpdatedSubscription, LeadUpdatedSubscriptionVariables>;
export const LeadsDocument = {"__meta__":{"hash":"sha256:2ba36f7440b15ebffb202045ecb78a3b8900ce45e28b62defc340f5b16606b4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Leads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<LeadsQuery, LeadsQueryVariables>;
export const LeadsChangeDocument = {"__meta__":{"hash":"sha256:e9a759a72fd44b3402939ae008aa1acf4b16765e065cee0a3172d4183d184cef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadsChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadsChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadsChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadsChangeMutation, LeadsChangeMutationVariables>;
export const LeadsDeleteDocument = {"__meta__":{"hash":"sha256:afcf034a88d04b53079cf630d084840a1c74c32e398739d4f78d50422dcbc894"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadsDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadsDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadsDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadsDeleteMutation, LeadsDeleteMutationVariables>;
export const LeadsSelectedDocument = {"__meta__":{"hash":"sha256:b5170a290c8e6237de5e9b813edd55f8f85e00977ae2e3e9a4de0e24ccc7a036"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadsSelected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadSelection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadsSelected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}}]}]}}]} as unknown as DocumentNode<LeadsSelectedQuery, LeadsSelectedQueryVariables>;
export const LeadCreateDocument = {"__meta__":{"hash":"sha256:985cf018651ccc0df1e81d679112df10b961feea3dcbf341dcf2f2cb63950b4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"existing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadCreateMutation, LeadCreateMutationVariables>;
export const LeadChangedDocument = {"__meta__":{"hash":"sha256:6d49b676d27f1a285992505849638ddb9f6ef9e018005264d3c4c4633a56ed24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LeadChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadId"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}}]}}]} as unknown as DocumentNode<LeadChangedSubscription, LeadChangedSubscriptionVariables>;
export const LeadDeleteDocument = {"__meta__":{"hash":"sha256:2affc54844a7b1f5a66d32d72823de8821df50c5131802a1613678629e6bdc48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadDeleteMutation, LeadDeleteMutationVariables>;
export const LeadNoteAddDocument = {"__meta__":{"hash":"sha256:fe6cbe3e6e0c68e25cc80cccef9bba88d910203b0873c590cce9cc16143617bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadNoteAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadNoteAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadNoteAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadNoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadNoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadNoteAddMutation, LeadNoteAddMutationVariables>;
export const LeadNoteDeleteDocument = {"__meta__":{"hash":"sha256:b83524f5d563cd7883a3ad43ef2d90493b2b32b7da8bfb24b8f9823075cce09b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadNoteDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadNoteDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadNoteDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadNoteDeleteMutation, LeadNoteDeleteMutationVariables>;
export const LeadNoteEditDocument = {"__meta__":{"hash":"sha256:220ba73c5aa666c8405da6a8d844e4167cb7ef8e313b6ba96887f9e1ef20e216"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadNoteEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadNoteEditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadNoteEdit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadNoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadNoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadNoteEditMutation, LeadNoteEditMutationVariables>;
export const LeadPeopleDocument = {"__meta__":{"hash":"sha256:b9450987c2e22999b7384f73a9a128746858571677e3e1aa179f5afb8a92cf08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeadPeopleQuery, LeadPeopleQueryVariables>;
export const LeadTagAddDocument = {"__meta__":{"hash":"sha256:bdbe59ed27b92204a159e2f4083f1a1fab9ff706e702964a5ae0858c77719d61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadTagAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadTagAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<LeadTagAddMutation, LeadTagAddMutationVariables>;
export const LeadTagRemoveDocument = {"__meta__":{"hash":"sha256:18c511d7aeefdad13770f0ebc2e28de66e1b5eea7ec402391a0fac41ed1eaf08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadTagRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadTagRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<LeadTagRemoveMutation, LeadTagRemoveMutationVariables>;
export const LeadTimelineDocument = {"__meta__":{"hash":"sha256:7592492d695599fc3690b135b16146eed8dc47860e6c6245340957d0b458ccae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadActivityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadActivityLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadActivityLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadActivity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadTimelineQuery, LeadTimelineQueryVariables>;
export const LeadUpdateDocument = {"__meta__":{"hash":"sha256:f19c2fda0b34dadeb56ec571445d319cf6a224715fe8826cd3e7d0faa1ac004f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"consentProof"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMailed"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<LeadUpdateMutation, LeadUpdateMutationVariables>;
export const LeadDocument = {"__meta__":{"hash":"sha256:f15c19209acfff29f671d20f56abb707536b7745e17c00d57232385b0905aae9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadDetail"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadNoteLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadTaskLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"consentProof"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMailed"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadNoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadTaskLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadQuery, LeadQueryVariables>;
export const LeadImportCheckDocument = {"__meta__":{"hash":"sha256:24c877f9035a6f3c82ebe81273c16aa306193481907d341f73aabdfbe26e714c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadImportCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadImportChoicesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadImportCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"create"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"skip"}},{"kind":"Field","name":{"kind":"Name","value":"fail"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadImportCheckMutation, LeadImportCheckMutationVariables>;
export const LeadImportDeleteDocument = {"__meta__":{"hash":"sha256:185afca7c8f9659bfaa434066b74ae0e26cbeae5ee55432d5bdd19dd0ad90efb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadImportDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadImportDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadImportDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadImportDeleteMutation, LeadImportDeleteMutationVariables>;
export const LeadImportFailuresDocument = {"__meta__":{"hash":"sha256:70aa58bbb0f9a4fab0eed6058967f05f6cbfaa69e44e52c44b1695298de43adb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadImportFailures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadImportFailures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<LeadImportFailuresQuery, LeadImportFailuresQueryVariables>;
export const LeadImportStartDocument = {"__meta__":{"hash":"sha256:91a7db3ecf3c192fbfb5f045a668ecba368a265240fcf323abd3d22593840a15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadImportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadImportChoicesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadImportStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadImportStartMutation, LeadImportStartMutationVariables>;
export const LeadImportDocument = {"__meta__":{"hash":"sha256:9f0d5a98b982f77ab21d585de12d98dec6d4d98917ee012d835db687a7d25a89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadImportRow"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedColumns"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentProof"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkOperation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"processed"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadImportQuery, LeadImportQueryVariables>;
export const LeadImportsDocument = {"__meta__":{"hash":"sha256:1e907f7a1f28f694a6e661ef8675d47f2aaf26121c3abc9411a33f00f08d46d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadImportRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadImportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadImportsQuery, LeadImportsQueryVariables>;
export const LeadsExportDocument = {"__meta__":{"hash":"sha256:1e30efe67fd5115954febb8a0b01e5daa4f67145ce9984155d216def802de6ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadsExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadsExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}]}]}}]} as unknown as DocumentNode<LeadsExportQuery, LeadsExportQueryVariables>;
export const LeadMergePreviewDocument = {"__meta__":{"hash":"sha256:7d53549e18d28d328178f954a97653621102376d1c636b6707a5ad12ed7551b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadMergePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keepId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mergeIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadMergePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keepId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keepId"}}},{"kind":"Argument","name":{"kind":"Name","value":"mergeIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mergeIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}}]}}]}}]} as unknown as DocumentNode<LeadMergePreviewQuery, LeadMergePreviewQueryVariables>;
export const LeadsMergeDocument = {"__meta__":{"hash":"sha256:e6d5595a36498466cdf83d02dfae64f5d5a5c475c0f80fc0e5bc18c70c8857e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadsMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadsMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadsMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadsMergeMutation, LeadsMergeMutationVariables>;
export const LeadFieldCreateDocument = {"__meta__":{"hash":"sha256:0a5e539da79b20ee7177c1729b50bc573c8811bfe493c810bb358026f95bc68e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadFieldCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFieldCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadFieldCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadFieldCreateMutation, LeadFieldCreateMutationVariables>;
export const LeadFieldDeleteDocument = {"__meta__":{"hash":"sha256:f335dd8ecb22f95862ed0952f051f2806b77066f54ec6ccab3f38a7ec2fdae5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadFieldDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFieldDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadFieldDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadFieldId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadFieldDeleteMutation, LeadFieldDeleteMutationVariables>;
export const LeadFieldUpdateDocument = {"__meta__":{"hash":"sha256:fb86bbc1d0599c29c9a5b88e63e376ac1ecb4b2aeb572cf28eb61bab3255253c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadFieldUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFieldUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadFieldUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadField"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadFieldUpdateMutation, LeadFieldUpdateMutationVariables>;
export const LeadIntakeSetDocument = {"__meta__":{"hash":"sha256:dad0400bc410aeeb9f1812127137a8eb19f8b9869b7ad426fd0bb715e07b3714"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadIntakeSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadIntakeSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadIntakeSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"intake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fromShop"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadIntakeSetMutation, LeadIntakeSetMutationVariables>;
export const LeadIntakeDocument = {"__meta__":{"hash":"sha256:b9685fd3337f967e8b1cd3f7679a047288731b496fe8991f45448ff2dd5c9eee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fromShop"}}]}}]}}]} as unknown as DocumentNode<LeadIntakeQuery, LeadIntakeQueryVariables>;
export const LeadSettingsDocument = {"__meta__":{"hash":"sha256:b1eb01215e39f3aa562cea15e38e7a4d24fe576d620c74806802d3932fbeb598"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadStages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"leadCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadScoreRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadScoreRuleRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadScoreRuleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadScoreRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"maxTimes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<LeadSettingsQuery, LeadSettingsQueryVariables>;
export const LeadScoreRuleCreateDocument = {"__meta__":{"hash":"sha256:d8659cc221e13b8db2f77720dbc91ffc8277cf30ce01d2b97be18421828c9bc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadScoreRuleCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadScoreRuleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadScoreRuleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadScoreRuleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadScoreRuleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadScoreRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"maxTimes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<LeadScoreRuleCreateMutation, LeadScoreRuleCreateMutationVariables>;
export const LeadScoreRuleDeleteDocument = {"__meta__":{"hash":"sha256:ea4111fc5e074a8cbed15bfb760ecec2cf0cc97f9e5879bf1dc18778d222a615"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadScoreRuleDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadScoreRuleDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadScoreRuleDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ruleId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadScoreRuleDeleteMutation, LeadScoreRuleDeleteMutationVariables>;
export const LeadScoreRuleUpdateDocument = {"__meta__":{"hash":"sha256:fa62bd408afa3c367c87726004e19a2dd20afe87731b75ad8041fcc046950224"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadScoreRuleUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadScoreRuleUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadScoreRuleUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadScoreRuleRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadScoreRuleRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadScoreRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"maxTimes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<LeadScoreRuleUpdateMutation, LeadScoreRuleUpdateMutationVariables>;
export const LeadStageCreateDocument = {"__meta__":{"hash":"sha256:235bdef0f291326fd8d7449d75f773ed0b66d432a820f5035129a29e92dc6a48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadStageCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadStageCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadStageCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadStageCreateMutation, LeadStageCreateMutationVariables>;
export const LeadStageDeleteDocument = {"__meta__":{"hash":"sha256:414d6df12a9f29d1772c6e79b407d30e97cef1b40054153961d20a3fdc27b679"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadStageDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadStageDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadStageDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stageId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadStageDeleteMutation, LeadStageDeleteMutationVariables>;
export const LeadStageUpdateDocument = {"__meta__":{"hash":"sha256:662ca80c6e761984e7339bf7cafafa5ebebcbd9b688a7bb86014194d5dba5024"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadStageUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadStageUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadStageUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadStageUpdateMutation, LeadStageUpdateMutationVariables>;
export const LeadStagesReorderDocument = {"__meta__":{"hash":"sha256:b67ff1012aa380e5e8c7099e4296ab3640884f5772ca01eed9159e14d31220a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadStagesReorder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadStagesReorderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadStagesReorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeadStagesReorderMutation, LeadStagesReorderMutationVariables>;
export const LeadTasksDocument = {"__meta__":{"hash":"sha256:95f08e3a369286285d9c45fab6fe2d83aed94cf3e4a91e782c0f89ebd228258a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadTaskLine"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"whatsapp"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadTaskLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadTasksQuery, LeadTasksQueryVariables>;