/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment BulkRow on BulkOperation {\n  id\n  kind\n  state\n  estimate\n  processed\n  succeeded\n  skipped\n  failed\n  problem\n  startedAt\n  finishedAt\n  ratePerSecond\n  secondsLeft\n  sequence\n  startedBy {\n    id\n    name\n  }\n}": typeof types.BulkRowFragmentDoc,
    "mutation LeadMove($input: LeadMoveInput!) {\n  leadMove(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadMoveDocument,
    "query LeadOptions($accountId: ID) {\n  leadStages(accountId: $accountId) {\n    id\n    name\n    kind\n    position\n  }\n  leadFields(accountId: $accountId) {\n    id\n    key\n    label\n    type\n    choices\n    position\n  }\n  leadTags(accountId: $accountId) {\n    name\n    count\n  }\n}": typeof types.LeadOptionsDocument,
    "fragment LeadRow on Lead {\n  id\n  email\n  name\n  whatsapp\n  tags\n  status\n  source\n  score\n  lastActivityAt\n  createdAt\n  sequence\n  stage {\n    id\n    name\n    kind\n  }\n}": typeof types.LeadRowFragmentDoc,
    "mutation LeadTaskAdd($input: LeadTaskAddInput!) {\n  leadTaskAdd(input: $input) {\n    task {\n      ...LeadTaskLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadTaskAddDocument,
    "mutation LeadTaskDelete($input: LeadTaskDeleteInput!) {\n  leadTaskDelete(input: $input) {\n    taskId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadTaskDeleteDocument,
    "mutation LeadTaskDone($input: LeadTaskDoneInput!) {\n  leadTaskDone(input: $input) {\n    task {\n      ...LeadTaskLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadTaskDoneDocument,
    "fragment LeadTaskLine on LeadTask {\n  id\n  title\n  dueAt\n  doneAt\n  createdAt\n  assignee {\n    id\n    name\n  }\n  doneBy {\n    id\n    name\n  }\n}": typeof types.LeadTaskLineFragmentDoc,
    "subscription LeadUpdated {\n  leadUpdated {\n    leadId\n    sequence\n    removed\n    lead {\n      ...LeadRow\n      account {\n        id\n      }\n    }\n  }\n}": typeof types.LeadUpdatedDocument,
    "query Leads($filter: LeadFilter, $sort: LeadSort, $first: Int, $after: String, $withTotal: Boolean = false) {\n  leads(filter: $filter, sort: $sort, first: $first, after: $after) {\n    totalCount @include(if: $withTotal)\n    edges {\n      node {\n        ...LeadRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.LeadsDocument,
    "mutation LeadsChange($input: LeadsChangeInput!) {\n  leadsChange(input: $input) {\n    operation {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadsChangeDocument,
    "mutation LeadsDelete($input: LeadsDeleteInput!) {\n  leadsDelete(input: $input) {\n    operation {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadsDeleteDocument,
    "query LeadsSelected($selection: LeadSelection!) {\n  leadsSelected(selection: $selection)\n}": typeof types.LeadsSelectedDocument,
    "mutation LeadCreate($input: LeadCreateInput!) {\n  leadCreate(input: $input) {\n    lead {\n      id\n    }\n    existing {\n      id\n      name\n      email\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadCreateDocument,
    "fragment LeadActivityLine on LeadActivity {\n  id\n  kind\n  at\n  subject\n  subjectId\n  points\n  data\n  actor {\n    id\n    name\n  }\n}": typeof types.LeadActivityLineFragmentDoc,
    "subscription LeadChanged($id: ID!) {\n  leadUpdated(id: $id) {\n    leadId\n    sequence\n    removed\n  }\n}": typeof types.LeadChangedDocument,
    "mutation LeadDelete($input: LeadDeleteInput!) {\n  leadDelete(input: $input) {\n    leadId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadDeleteDocument,
    "fragment LeadDetail on Lead {\n  ...LeadRow\n  language\n  timeZone\n  sourceName\n  consentProof\n  mayBeMailed\n  account {\n    id\n    name\n  }\n  fields {\n    key\n    label\n    type\n    value\n  }\n}": typeof types.LeadDetailFragmentDoc,
    "mutation LeadNoteAdd($input: LeadNoteAddInput!) {\n  leadNoteAdd(input: $input) {\n    note {\n      ...LeadNoteLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadNoteAddDocument,
    "mutation LeadNoteDelete($input: LeadNoteDeleteInput!) {\n  leadNoteDelete(input: $input) {\n    noteId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadNoteDeleteDocument,
    "mutation LeadNoteEdit($input: LeadNoteEditInput!) {\n  leadNoteEdit(input: $input) {\n    note {\n      ...LeadNoteLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadNoteEditDocument,
    "fragment LeadNoteLine on LeadNote {\n  id\n  text\n  createdAt\n  editedAt\n  author {\n    id\n    name\n  }\n}": typeof types.LeadNoteLineFragmentDoc,
    "query LeadPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      account {\n        id\n      }\n    }\n  }\n}": typeof types.LeadPeopleDocument,
    "mutation LeadTagAdd($input: LeadTagInput!) {\n  leadTagAdd(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadTagAddDocument,
    "mutation LeadTagRemove($input: LeadTagInput!) {\n  leadTagRemove(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadTagRemoveDocument,
    "query LeadTimeline($id: ID!, $kinds: [LeadActivityKind!], $first: Int, $after: String) {\n  lead(id: $id) {\n    id\n    timeline(kinds: $kinds, first: $first, after: $after) {\n      edges {\n        node {\n          ...LeadActivityLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.LeadTimelineDocument,
    "mutation LeadUpdate($input: LeadUpdateInput!) {\n  leadUpdate(input: $input) {\n    lead {\n      ...LeadDetail\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadUpdateDocument,
    "query Lead($id: ID!) {\n  lead(id: $id) {\n    ...LeadDetail\n    consents {\n      topic\n      subscribed\n      source\n      at\n      ip\n    }\n    notes(first: 50) {\n      edges {\n        node {\n          ...LeadNoteLine\n        }\n      }\n    }\n    duplicates {\n      ...LeadRow\n    }\n    tasks {\n      ...LeadTaskLine\n    }\n  }\n}": typeof types.LeadDocument,
    "mutation LeadImportCheck($input: LeadImportChoicesInput!) {\n  leadImportCheck(input: $input) {\n    check {\n      create\n      update\n      skip\n      fail\n      problems {\n        line\n        problem\n        detail\n      }\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadImportCheckDocument,
    "mutation LeadImportDelete($input: LeadImportDeleteInput!) {\n  leadImportDelete(input: $input) {\n    importId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadImportDeleteDocument,
    "query LeadImportFailures($id: ID!, $language: String) {\n  leadImportFailures(id: $id, language: $language)\n}": typeof types.LeadImportFailuresDocument,
    "mutation LeadImportStart($input: LeadImportChoicesInput!) {\n  leadImportStart(input: $input) {\n    import {\n      id\n      state\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadImportStartDocument,
    "fragment LeadImportRow on LeadImport {\n  id\n  fileName\n  rows\n  state\n  created\n  updated\n  skipped\n  failed\n  createdAt\n  finishedAt\n  actor {\n    id\n    name\n  }\n}": typeof types.LeadImportRowFragmentDoc,
    "query LeadImport($id: ID!) {\n  leadImport(id: $id) {\n    id\n    ...LeadImportRow\n    header\n    sample\n    suggestedColumns\n    columns\n    conflict\n    tags\n    stage {\n      id\n    }\n    consentProof\n    account {\n      id\n      name\n    }\n    operation {\n      ...BulkRow\n    }\n  }\n}": typeof types.LeadImportDocument,
    "query LeadImports($accountId: ID, $first: Int, $after: String) {\n  leadImports(accountId: $accountId, first: $first, after: $after) {\n    edges {\n      node {\n        ...LeadImportRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.LeadImportsDocument,
    "query LeadsExport($filter: LeadFilter, $sort: LeadSort) {\n  leadsExport(filter: $filter, sort: $sort)\n}": typeof types.LeadsExportDocument,
    "query LeadMergePreview($keepId: ID!, $mergeIds: [ID!]!) {\n  leadMergePreview(keepId: $keepId, mergeIds: $mergeIds) {\n    changes {\n      field\n      from\n      to\n    }\n    moved {\n      notes\n      tasks\n      activities\n    }\n  }\n}": typeof types.LeadMergePreviewDocument,
    "mutation LeadsMerge($input: LeadsMergeInput!) {\n  leadsMerge(input: $input) {\n    lead {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadsMergeDocument,
    "mutation LeadFieldCreate($input: LeadFieldCreateInput!) {\n  leadFieldCreate(input: $input) {\n    leadField {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadFieldCreateDocument,
    "mutation LeadFieldDelete($input: LeadFieldDeleteInput!) {\n  leadFieldDelete(input: $input) {\n    leadFieldId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadFieldDeleteDocument,
    "mutation LeadFieldUpdate($input: LeadFieldUpdateInput!) {\n  leadFieldUpdate(input: $input) {\n    leadField {\n      id\n      label\n      choices\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadFieldUpdateDocument,
    "mutation LeadIntakeSet($input: LeadIntakeSetInput!) {\n  leadIntakeSet(input: $input) {\n    intake {\n      fromShop\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadIntakeSetDocument,
    "query LeadIntake($accountId: ID) {\n  leadIntake(accountId: $accountId) {\n    fromShop\n  }\n}": typeof types.LeadIntakeDocument,
    "fragment LeadScoreRuleRow on LeadScoreRule {\n  id\n  kind\n  subject\n  points\n  maxTimes\n  position\n  enabled\n}": typeof types.LeadScoreRuleRowFragmentDoc,
    "query LeadSettings($accountId: ID) {\n  leadStages(accountId: $accountId) {\n    id\n    name\n    kind\n    position\n    leadCount\n  }\n  leadFields(accountId: $accountId) {\n    id\n    key\n    label\n    type\n    choices\n    position\n  }\n  leadScoreRules(accountId: $accountId) {\n    ...LeadScoreRuleRow\n  }\n}": typeof types.LeadSettingsDocument,
    "mutation LeadScoreRuleCreate($input: LeadScoreRuleCreateInput!) {\n  leadScoreRuleCreate(input: $input) {\n    rule {\n      ...LeadScoreRuleRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadScoreRuleCreateDocument,
    "mutation LeadScoreRuleDelete($input: LeadScoreRuleDeleteInput!) {\n  leadScoreRuleDelete(input: $input) {\n    ruleId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadScoreRuleDeleteDocument,
    "mutation LeadScoreRuleUpdate($input: LeadScoreRuleUpdateInput!) {\n  leadScoreRuleUpdate(input: $input) {\n    rule {\n      ...LeadScoreRuleRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadScoreRuleUpdateDocument,
    "mutation LeadStageCreate($input: LeadStageCreateInput!) {\n  leadStageCreate(input: $input) {\n    stage {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadStageCreateDocument,
    "mutation LeadStageDelete($input: LeadStageDeleteInput!) {\n  leadStageDelete(input: $input) {\n    stageId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadStageDeleteDocument,
    "mutation LeadStageUpdate($input: LeadStageUpdateInput!) {\n  leadStageUpdate(input: $input) {\n    stage {\n      id\n      name\n      kind\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadStageUpdateDocument,
    "mutation LeadStagesReorder($input: LeadStagesReorderInput!) {\n  leadStagesReorder(input: $input) {\n    stages {\n      id\n      position\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.LeadStagesReorderDocument,
    "query LeadTasks($filter: LeadTaskFilter, $first: Int, $after: String) {\n  leadTasks(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...LeadTaskLine\n        lead {\n          id\n          name\n          email\n          whatsapp\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.LeadTasksDocument,
};
const documents: Documents = {
    "fragment BulkRow on BulkOperation {\n  id\n  kind\n  state\n  estimate\n  processed\n  succeeded\n  skipped\n  failed\n  problem\n  startedAt\n  finishedAt\n  ratePerSecond\n  secondsLeft\n  sequence\n  startedBy {\n    id\n    name\n  }\n}": types.BulkRowFragmentDoc,
    "mutation LeadMove($input: LeadMoveInput!) {\n  leadMove(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadMoveDocument,
    "query LeadOptions($accountId: ID) {\n  leadStages(accountId: $accountId) {\n    id\n    name\n    kind\n    position\n  }\n  leadFields(accountId: $accountId) {\n    id\n    key\n    label\n    type\n    choices\n    position\n  }\n  leadTags(accountId: $accountId) {\n    name\n    count\n  }\n}": types.LeadOptionsDocument,
    "fragment LeadRow on Lead {\n  id\n  email\n  name\n  whatsapp\n  tags\n  status\n  source\n  score\n  lastActivityAt\n  createdAt\n  sequence\n  stage {\n    id\n    name\n    kind\n  }\n}": types.LeadRowFragmentDoc,
    "mutation LeadTaskAdd($input: LeadTaskAddInput!) {\n  leadTaskAdd(input: $input) {\n    task {\n      ...LeadTaskLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadTaskAddDocument,
    "mutation LeadTaskDelete($input: LeadTaskDeleteInput!) {\n  leadTaskDelete(input: $input) {\n    taskId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadTaskDeleteDocument,
    "mutation LeadTaskDone($input: LeadTaskDoneInput!) {\n  leadTaskDone(input: $input) {\n    task {\n      ...LeadTaskLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadTaskDoneDocument,
    "fragment LeadTaskLine on LeadTask {\n  id\n  title\n  dueAt\n  doneAt\n  createdAt\n  assignee {\n    id\n    name\n  }\n  doneBy {\n    id\n    name\n  }\n}": types.LeadTaskLineFragmentDoc,
    "subscription LeadUpdated {\n  leadUpdated {\n    leadId\n    sequence\n    removed\n    lead {\n      ...LeadRow\n      account {\n        id\n      }\n    }\n  }\n}": types.LeadUpdatedDocument,
    "query Leads($filter: LeadFilter, $sort: LeadSort, $first: Int, $after: String, $withTotal: Boolean = false) {\n  leads(filter: $filter, sort: $sort, first: $first, after: $after) {\n    totalCount @include(if: $withTotal)\n    edges {\n      node {\n        ...LeadRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.LeadsDocument,
    "mutation LeadsChange($input: LeadsChangeInput!) {\n  leadsChange(input: $input) {\n    operation {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadsChangeDocument,
    "mutation LeadsDelete($input: LeadsDeleteInput!) {\n  leadsDelete(input: $input) {\n    operation {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadsDeleteDocument,
    "query LeadsSelected($selection: LeadSelection!) {\n  leadsSelected(selection: $selection)\n}": types.LeadsSelectedDocument,
    "mutation LeadCreate($input: LeadCreateInput!) {\n  leadCreate(input: $input) {\n    lead {\n      id\n    }\n    existing {\n      id\n      name\n      email\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadCreateDocument,
    "fragment LeadActivityLine on LeadActivity {\n  id\n  kind\n  at\n  subject\n  subjectId\n  points\n  data\n  actor {\n    id\n    name\n  }\n}": types.LeadActivityLineFragmentDoc,
    "subscription LeadChanged($id: ID!) {\n  leadUpdated(id: $id) {\n    leadId\n    sequence\n    removed\n  }\n}": types.LeadChangedDocument,
    "mutation LeadDelete($input: LeadDeleteInput!) {\n  leadDelete(input: $input) {\n    leadId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadDeleteDocument,
    "fragment LeadDetail on Lead {\n  ...LeadRow\n  language\n  timeZone\n  sourceName\n  consentProof\n  mayBeMailed\n  account {\n    id\n    name\n  }\n  fields {\n    key\n    label\n    type\n    value\n  }\n}": types.LeadDetailFragmentDoc,
    "mutation LeadNoteAdd($input: LeadNoteAddInput!) {\n  leadNoteAdd(input: $input) {\n    note {\n      ...LeadNoteLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadNoteAddDocument,
    "mutation LeadNoteDelete($input: LeadNoteDeleteInput!) {\n  leadNoteDelete(input: $input) {\n    noteId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadNoteDeleteDocument,
    "mutation LeadNoteEdit($input: LeadNoteEditInput!) {\n  leadNoteEdit(input: $input) {\n    note {\n      ...LeadNoteLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadNoteEditDocument,
    "fragment LeadNoteLine on LeadNote {\n  id\n  text\n  createdAt\n  editedAt\n  author {\n    id\n    name\n  }\n}": types.LeadNoteLineFragmentDoc,
    "query LeadPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      account {\n        id\n      }\n    }\n  }\n}": types.LeadPeopleDocument,
    "mutation LeadTagAdd($input: LeadTagInput!) {\n  leadTagAdd(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadTagAddDocument,
    "mutation LeadTagRemove($input: LeadTagInput!) {\n  leadTagRemove(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadTagRemoveDocument,
    "query LeadTimeline($id: ID!, $kinds: [LeadActivityKind!], $first: Int, $after: String) {\n  lead(id: $id) {\n    id\n    timeline(kinds: $kinds, first: $first, after: $after) {\n      edges {\n        node {\n          ...LeadActivityLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.LeadTimelineDocument,
    "mutation LeadUpdate($input: LeadUpdateInput!) {\n  leadUpdate(input: $input) {\n    lead {\n      ...LeadDetail\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadUpdateDocument,
    "query Lead($id: ID!) {\n  lead(id: $id) {\n    ...LeadDetail\n    consents {\n      topic\n      subscribed\n      source\n      at\n      ip\n    }\n    notes(first: 50) {\n      edges {\n        node {\n          ...LeadNoteLine\n        }\n      }\n    }\n    duplicates {\n      ...LeadRow\n    }\n    tasks {\n      ...LeadTaskLine\n    }\n  }\n}": types.LeadDocument,
    "mutation LeadImportCheck($input: LeadImportChoicesInput!) {\n  leadImportCheck(input: $input) {\n    check {\n      create\n      update\n      skip\n      fail\n      problems {\n        line\n        problem\n        detail\n      }\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadImportCheckDocument,
    "mutation LeadImportDelete($input: LeadImportDeleteInput!) {\n  leadImportDelete(input: $input) {\n    importId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadImportDeleteDocument,
    "query LeadImportFailures($id: ID!, $language: String) {\n  leadImportFailures(id: $id, language: $language)\n}": types.LeadImportFailuresDocument,
    "mutation LeadImportStart($input: LeadImportChoicesInput!) {\n  leadImportStart(input: $input) {\n    import {\n      id\n      state\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadImportStartDocument,
    "fragment LeadImportRow on LeadImport {\n  id\n  fileName\n  rows\n  state\n  created\n  updated\n  skipped\n  failed\n  createdAt\n  finishedAt\n  actor {\n    id\n    name\n  }\n}": types.LeadImportRowFragmentDoc,
    "query LeadImport($id: ID!) {\n  leadImport(id: $id) {\n    id\n    ...LeadImportRow\n    header\n    sample\n    suggestedColumns\n    columns\n    conflict\n    tags\n    stage {\n      id\n    }\n    consentProof\n    account {\n      id\n      name\n    }\n    operation {\n      ...BulkRow\n    }\n  }\n}": types.LeadImportDocument,
    "query LeadImports($accountId: ID, $first: Int, $after: String) {\n  leadImports(accountId: $accountId, first: $first, after: $after) {\n    edges {\n      node {\n        ...LeadImportRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.LeadImportsDocument,
    "query LeadsExport($filter: LeadFilter, $sort: LeadSort) {\n  leadsExport(filter: $filter, sort: $sort)\n}": types.LeadsExportDocument,
    "query LeadMergePreview($keepId: ID!, $mergeIds: [ID!]!) {\n  leadMergePreview(keepId: $keepId, mergeIds: $mergeIds) {\n    changes {\n      field\n      from\n      to\n    }\n    moved {\n      notes\n      tasks\n      activities\n    }\n  }\n}": types.LeadMergePreviewDocument,
    "mutation LeadsMerge($input: LeadsMergeInput!) {\n  leadsMerge(input: $input) {\n    lead {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadsMergeDocument,
    "mutation LeadFieldCreate($input: LeadFieldCreateInput!) {\n  leadFieldCreate(input: $input) {\n    leadField {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadFieldCreateDocument,
    "mutation LeadFieldDelete($input: LeadFieldDeleteInput!) {\n  leadFieldDelete(input: $input) {\n    leadFieldId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadFieldDeleteDocument,
    "mutation LeadFieldUpdate($input: LeadFieldUpdateInput!) {\n  leadFieldUpdate(input: $input) {\n    leadField {\n      id\n      label\n      choices\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadFieldUpdateDocument,
    "mutation LeadIntakeSet($input: LeadIntakeSetInput!) {\n  leadIntakeSet(input: $input) {\n    intake {\n      fromShop\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadIntakeSetDocument,
    "query LeadIntake($accountId: ID) {\n  leadIntake(accountId: $accountId) {\n    fromShop\n  }\n}": types.LeadIntakeDocument,
    "fragment LeadScoreRuleRow on LeadScoreRule {\n  id\n  kind\n  subject\n  points\n  maxTimes\n  position\n  enabled\n}": types.LeadScoreRuleRowFragmentDoc,
    "query LeadSettings($accountId: ID) {\n  leadStages(accountId: $accountId) {\n    id\n    name\n    kind\n    position\n    leadCount\n  }\n  leadFields(accountId: $accountId) {\n    id\n    key\n    label\n    type\n    choices\n    position\n  }\n  leadScoreRules(accountId: $accountId) {\n    ...LeadScoreRuleRow\n  }\n}": types.LeadSettingsDocument,
    "mutation LeadScoreRuleCreate($input: LeadScoreRuleCreateInput!) {\n  leadScoreRuleCreate(input: $input) {\n    rule {\n      ...LeadScoreRuleRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadScoreRuleCreateDocument,
    "mutation LeadScoreRuleDelete($input: LeadScoreRuleDeleteInput!) {\n  leadScoreRuleDelete(input: $input) {\n    ruleId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadScoreRuleDeleteDocument,
    "mutation LeadScoreRuleUpdate($input: LeadScoreRuleUpdateInput!) {\n  leadScoreRuleUpdate(input: $input) {\n    rule {\n      ...LeadScoreRuleRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadScoreRuleUpdateDocument,
    "mutation LeadStageCreate($input: LeadStageCreateInput!) {\n  leadStageCreate(input: $input) {\n    stage {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadStageCreateDocument,
    "mutation LeadStageDelete($input: LeadStageDeleteInput!) {\n  leadStageDelete(input: $input) {\n    stageId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadStageDeleteDocument,
    "mutation LeadStageUpdate($input: LeadStageUpdateInput!) {\n  leadStageUpdate(input: $input) {\n    stage {\n      id\n      name\n      kind\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadStageUpdateDocument,
    "mutation LeadStagesReorder($input: LeadStagesReorderInput!) {\n  leadStagesReorder(input: $input) {\n    stages {\n      id\n      position\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.LeadStagesReorderDocument,
    "query LeadTasks($filter: LeadTaskFilter, $first: Int, $after: String) {\n  leadTasks(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...LeadTaskLine\n        lead {\n          id\n          name\n          email\n          whatsapp\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.LeadTasksDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BulkRow on BulkOperation {\n  id\n  kind\n  state\n  estimate\n  processed\n  succeeded\n  skipped\n  failed\n  problem\n  startedAt\n  finishedAt\n  ratePerSecond\n  secondsLeft\n  sequence\n  startedBy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment BulkRow on BulkOperation {\n  id\n  kind\n  state\n  estimate\n  processed\n  succeeded\n  skipped\n  failed\n  problem\n  startedAt\n  finishedAt\n  ratePerSecond\n  secondsLeft\n  sequence\n  startedBy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadMove($input: LeadMoveInput!) {\n  leadMove(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadMove($input: LeadMoveInput!) {\n  leadMove(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadOptions($accountId: ID) {\n  leadStages(accountId: $accountId) {\n    id\n    name\n    kind\n    position\n  }\n  leadFields(accountId: $accountId) {\n    id\n    key\n    label\n    type\n    choices\n    position\n  }\n  leadTags(accountId: $accountId) {\n    name\n    count\n  }\n}"): (typeof documents)["query LeadOptions($accountId: ID) {\n  leadStages(accountId: $accountId) {\n    id\n    name\n    kind\n    position\n  }\n  leadFields(accountId: $accountId) {\n    id\n    key\n    label\n    type\n    choices\n    position\n  }\n  leadTags(accountId: $accountId) {\n    name\n    count\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LeadRow on Lead {\n  id\n  email\n  name\n  whatsapp\n  tags\n  status\n  source\n  score\n  lastActivityAt\n  createdAt\n  sequence\n  stage {\n    id\n    name\n    kind\n  }\n}"): (typeof documents)["fragment LeadRow on Lead {\n  id\n  email\n  name\n  whatsapp\n  tags\n  status\n  source\n  score\n  lastActivityAt\n  createdAt\n  sequence\n  stage {\n    id\n    name\n    kind\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadTaskAdd($input: LeadTaskAddInput!) {\n  leadTaskAdd(input: $input) {\n    task {\n      ...LeadTaskLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadTaskAdd($input: LeadTaskAddInput!) {\n  leadTaskAdd(input: $input) {\n    task {\n      ...LeadTaskLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadTaskDelete($input: LeadTaskDeleteInput!) {\n  leadTaskDelete(input: $input) {\n    taskId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadTaskDelete($input: LeadTaskDeleteInput!) {\n  leadTaskDelete(input: $input) {\n    taskId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadTaskDone($input: LeadTaskDoneInput!) {\n  leadTaskDone(input: $input) {\n    task {\n      ...LeadTaskLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadTaskDone($input: LeadTaskDoneInput!) {\n  leadTaskDone(input: $input) {\n    task {\n      ...LeadTaskLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LeadTaskLine on LeadTask {\n  id\n  title\n  dueAt\n  doneAt\n  createdAt\n  assignee {\n    id\n    name\n  }\n  doneBy {\n    id\n    name\n  }\n}"): (typeof documents)["fragment LeadTaskLine on LeadTask {\n  id\n  title\n  dueAt\n  doneAt\n  createdAt\n  assignee {\n    id\n    name\n  }\n  doneBy {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription LeadUpdated {\n  leadUpdated {\n    leadId\n    sequence\n    removed\n    lead {\n      ...LeadRow\n      account {\n        id\n      }\n    }\n  }\n}"): (typeof documents)["subscription LeadUpdated {\n  leadUpdated {\n    leadId\n    sequence\n    removed\n    lead {\n      ...LeadRow\n      account {\n        id\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Leads($filter: LeadFilter, $sort: LeadSort, $first: Int, $after: String, $withTotal: Boolean = false) {\n  leads(filter: $filter, sort: $sort, first: $first, after: $after) {\n    totalCount @include(if: $withTotal)\n    edges {\n      node {\n        ...LeadRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Leads($filter: LeadFilter, $sort: LeadSort, $first: Int, $after: String, $withTotal: Boolean = false) {\n  leads(filter: $filter, sort: $sort, first: $first, after: $after) {\n    totalCount @include(if: $withTotal)\n    edges {\n      node {\n        ...LeadRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadsChange($input: LeadsChangeInput!) {\n  leadsChange(input: $input) {\n    operation {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadsChange($input: LeadsChangeInput!) {\n  leadsChange(input: $input) {\n    operation {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadsDelete($input: LeadsDeleteInput!) {\n  leadsDelete(input: $input) {\n    operation {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadsDelete($input: LeadsDeleteInput!) {\n  leadsDelete(input: $input) {\n    operation {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadsSelected($selection: LeadSelection!) {\n  leadsSelected(selection: $selection)\n}"): (typeof documents)["query LeadsSelected($selection: LeadSelection!) {\n  leadsSelected(selection: $selection)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadCreate($input: LeadCreateInput!) {\n  leadCreate(input: $input) {\n    lead {\n      id\n    }\n    existing {\n      id\n      name\n      email\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadCreate($input: LeadCreateInput!) {\n  leadCreate(input: $input) {\n    lead {\n      id\n    }\n    existing {\n      id\n      name\n      email\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LeadActivityLine on LeadActivity {\n  id\n  kind\n  at\n  subject\n  subjectId\n  points\n  data\n  actor {\n    id\n    name\n  }\n}"): (typeof documents)["fragment LeadActivityLine on LeadActivity {\n  id\n  kind\n  at\n  subject\n  subjectId\n  points\n  data\n  actor {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription LeadChanged($id: ID!) {\n  leadUpdated(id: $id) {\n    leadId\n    sequence\n    removed\n  }\n}"): (typeof documents)["subscription LeadChanged($id: ID!) {\n  leadUpdated(id: $id) {\n    leadId\n    sequence\n    removed\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadDelete($input: LeadDeleteInput!) {\n  leadDelete(input: $input) {\n    leadId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadDelete($input: LeadDeleteInput!) {\n  leadDelete(input: $input) {\n    leadId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LeadDetail on Lead {\n  ...LeadRow\n  language\n  timeZone\n  sourceName\n  consentProof\n  mayBeMailed\n  account {\n    id\n    name\n  }\n  fields {\n    key\n    label\n    type\n    value\n  }\n}"): (typeof documents)["fragment LeadDetail on Lead {\n  ...LeadRow\n  language\n  timeZone\n  sourceName\n  consentProof\n  mayBeMailed\n  account {\n    id\n    name\n  }\n  fields {\n    key\n    label\n    type\n    value\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadNoteAdd($input: LeadNoteAddInput!) {\n  leadNoteAdd(input: $input) {\n    note {\n      ...LeadNoteLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadNoteAdd($input: LeadNoteAddInput!) {\n  leadNoteAdd(input: $input) {\n    note {\n      ...LeadNoteLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadNoteDelete($input: LeadNoteDeleteInput!) {\n  leadNoteDelete(input: $input) {\n    noteId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadNoteDelete($input: LeadNoteDeleteInput!) {\n  leadNoteDelete(input: $input) {\n    noteId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadNoteEdit($input: LeadNoteEditInput!) {\n  leadNoteEdit(input: $input) {\n    note {\n      ...LeadNoteLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadNoteEdit($input: LeadNoteEditInput!) {\n  leadNoteEdit(input: $input) {\n    note {\n      ...LeadNoteLine\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LeadNoteLine on LeadNote {\n  id\n  text\n  createdAt\n  editedAt\n  author {\n    id\n    name\n  }\n}"): (typeof documents)["fragment LeadNoteLine on LeadNote {\n  id\n  text\n  createdAt\n  editedAt\n  author {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      account {\n        id\n      }\n    }\n  }\n}"): (typeof documents)["query LeadPeople {\n  users(first: 100) {\n    nodes {\n      id\n      name\n      account {\n        id\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadTagAdd($input: LeadTagInput!) {\n  leadTagAdd(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadTagAdd($input: LeadTagInput!) {\n  leadTagAdd(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadTagRemove($input: LeadTagInput!) {\n  leadTagRemove(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadTagRemove($input: LeadTagInput!) {\n  leadTagRemove(input: $input) {\n    lead {\n      ...LeadRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadTimeline($id: ID!, $kinds: [LeadActivityKind!], $first: Int, $after: String) {\n  lead(id: $id) {\n    id\n    timeline(kinds: $kinds, first: $first, after: $after) {\n      edges {\n        node {\n          ...LeadActivityLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query LeadTimeline($id: ID!, $kinds: [LeadActivityKind!], $first: Int, $after: String) {\n  lead(id: $id) {\n    id\n    timeline(kinds: $kinds, first: $first, after: $after) {\n      edges {\n        node {\n          ...LeadActivityLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadUpdate($input: LeadUpdateInput!) {\n  leadUpdate(input: $input) {\n    lead {\n      ...LeadDetail\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadUpdate($input: LeadUpdateInput!) {\n  leadUpdate(input: $input) {\n    lead {\n      ...LeadDetail\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Lead($id: ID!) {\n  lead(id: $id) {\n    ...LeadDetail\n    consents {\n      topic\n      subscribed\n      source\n      at\n      ip\n    }\n    notes(first: 50) {\n      edges {\n        node {\n          ...LeadNoteLine\n        }\n      }\n    }\n    duplicates {\n      ...LeadRow\n    }\n    tasks {\n      ...LeadTaskLine\n    }\n  }\n}"): (typeof documents)["query Lead($id: ID!) {\n  lead(id: $id) {\n    ...LeadDetail\n    consents {\n      topic\n      subscribed\n      source\n      at\n      ip\n    }\n    notes(first: 50) {\n      edges {\n        node {\n          ...LeadNoteLine\n        }\n      }\n    }\n    duplicates {\n      ...LeadRow\n    }\n    tasks {\n      ...LeadTaskLine\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadImportCheck($input: LeadImportChoicesInput!) {\n  leadImportCheck(input: $input) {\n    check {\n      create\n      update\n      skip\n      fail\n      problems {\n        line\n        problem\n        detail\n      }\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadImportCheck($input: LeadImportChoicesInput!) {\n  leadImportCheck(input: $input) {\n    check {\n      create\n      update\n      skip\n      fail\n      problems {\n        line\n        problem\n        detail\n      }\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadImportDelete($input: LeadImportDeleteInput!) {\n  leadImportDelete(input: $input) {\n    importId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadImportDelete($input: LeadImportDeleteInput!) {\n  leadImportDelete(input: $input) {\n    importId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadImportFailures($id: ID!, $language: String) {\n  leadImportFailures(id: $id, language: $language)\n}"): (typeof documents)["query LeadImportFailures($id: ID!, $language: String) {\n  leadImportFailures(id: $id, language: $language)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadImportStart($input: LeadImportChoicesInput!) {\n  leadImportStart(input: $input) {\n    import {\n      id\n      state\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadImportStart($input: LeadImportChoicesInput!) {\n  leadImportStart(input: $input) {\n    import {\n      id\n      state\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LeadImportRow on LeadImport {\n  id\n  fileName\n  rows\n  state\n  created\n  updated\n  skipped\n  failed\n  createdAt\n  finishedAt\n  actor {\n    id\n    name\n  }\n}"): (typeof documents)["fragment LeadImportRow on LeadImport {\n  id\n  fileName\n  rows\n  state\n  created\n  updated\n  skipped\n  failed\n  createdAt\n  finishedAt\n  actor {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadImport($id: ID!) {\n  leadImport(id: $id) {\n    id\n    ...LeadImportRow\n    header\n    sample\n    suggestedColumns\n    columns\n    conflict\n    tags\n    stage {\n      id\n    }\n    consentProof\n    account {\n      id\n      name\n    }\n    operation {\n      ...BulkRow\n    }\n  }\n}"): (typeof documents)["query LeadImport($id: ID!) {\n  leadImport(id: $id) {\n    id\n    ...LeadImportRow\n    header\n    sample\n    suggestedColumns\n    columns\n    conflict\n    tags\n    stage {\n      id\n    }\n    consentProof\n    account {\n      id\n      name\n    }\n    operation {\n      ...BulkRow\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadImports($accountId: ID, $first: Int, $after: String) {\n  leadImports(accountId: $accountId, first: $first, after: $after) {\n    edges {\n      node {\n        ...LeadImportRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query LeadImports($accountId: ID, $first: Int, $after: String) {\n  leadImports(accountId: $accountId, first: $first, after: $after) {\n    edges {\n      node {\n        ...LeadImportRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadsExport($filter: LeadFilter, $sort: LeadSort) {\n  leadsExport(filter: $filter, sort: $sort)\n}"): (typeof documents)["query LeadsExport($filter: LeadFilter, $sort: LeadSort) {\n  leadsExport(filter: $filter, sort: $sort)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadMergePreview($keepId: ID!, $mergeIds: [ID!]!) {\n  leadMergePreview(keepId: $keepId, mergeIds: $mergeIds) {\n    changes {\n      field\n      from\n      to\n    }\n    moved {\n      notes\n      tasks\n      activities\n    }\n  }\n}"): (typeof documents)["query LeadMergePreview($keepId: ID!, $mergeIds: [ID!]!) {\n  leadMergePreview(keepId: $keepId, mergeIds: $mergeIds) {\n    changes {\n      field\n      from\n      to\n    }\n    moved {\n      notes\n      tasks\n      activities\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadsMerge($input: LeadsMergeInput!) {\n  leadsMerge(input: $input) {\n    lead {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadsMerge($input: LeadsMergeInput!) {\n  leadsMerge(input: $input) {\n    lead {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadFieldCreate($input: LeadFieldCreateInput!) {\n  leadFieldCreate(input: $input) {\n    leadField {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadFieldCreate($input: LeadFieldCreateInput!) {\n  leadFieldCreate(input: $input) {\n    leadField {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadFieldDelete($input: LeadFieldDeleteInput!) {\n  leadFieldDelete(input: $input) {\n    leadFieldId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadFieldDelete($input: LeadFieldDeleteInput!) {\n  leadFieldDelete(input: $input) {\n    leadFieldId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadFieldUpdate($input: LeadFieldUpdateInput!) {\n  leadFieldUpdate(input: $input) {\n    leadField {\n      id\n      label\n      choices\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadFieldUpdate($input: LeadFieldUpdateInput!) {\n  leadFieldUpdate(input: $input) {\n    leadField {\n      id\n      label\n      choices\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadIntakeSet($input: LeadIntakeSetInput!) {\n  leadIntakeSet(input: $input) {\n    intake {\n      fromShop\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadIntakeSet($input: LeadIntakeSetInput!) {\n  leadIntakeSet(input: $input) {\n    intake {\n      fromShop\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadIntake($accountId: ID) {\n  leadIntake(accountId: $accountId) {\n    fromShop\n  }\n}"): (typeof documents)["query LeadIntake($accountId: ID) {\n  leadIntake(accountId: $accountId) {\n    fromShop\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment LeadScoreRuleRow on LeadScoreRule {\n  id\n  kind\n  subject\n  points\n  maxTimes\n  position\n  enabled\n}"): (typeof documents)["fragment LeadScoreRuleRow on LeadScoreRule {\n  id\n  kind\n  subject\n  points\n  maxTimes\n  position\n  enabled\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadSettings($accountId: ID) {\n  leadStages(accountId: $accountId) {\n    id\n    name\n    kind\n    position\n    leadCount\n  }\n  leadFields(accountId: $accountId) {\n    id\n    key\n    label\n    type\n    choices\n    position\n  }\n  leadScoreRules(accountId: $accountId) {\n    ...LeadScoreRuleRow\n  }\n}"): (typeof documents)["query LeadSettings($accountId: ID) {\n  leadStages(accountId: $accountId) {\n    id\n    name\n    kind\n    position\n    leadCount\n  }\n  leadFields(accountId: $accountId) {\n    id\n    key\n    label\n    type\n    choices\n    position\n  }\n  leadScoreRules(accountId: $accountId) {\n    ...LeadScoreRuleRow\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadScoreRuleCreate($input: LeadScoreRuleCreateInput!) {\n  leadScoreRuleCreate(input: $input) {\n    rule {\n      ...LeadScoreRuleRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadScoreRuleCreate($input: LeadScoreRuleCreateInput!) {\n  leadScoreRuleCreate(input: $input) {\n    rule {\n      ...LeadScoreRuleRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadScoreRuleDelete($input: LeadScoreRuleDeleteInput!) {\n  leadScoreRuleDelete(input: $input) {\n    ruleId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadScoreRuleDelete($input: LeadScoreRuleDeleteInput!) {\n  leadScoreRuleDelete(input: $input) {\n    ruleId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadScoreRuleUpdate($input: LeadScoreRuleUpdateInput!) {\n  leadScoreRuleUpdate(input: $input) {\n    rule {\n      ...LeadScoreRuleRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadScoreRuleUpdate($input: LeadScoreRuleUpdateInput!) {\n  leadScoreRuleUpdate(input: $input) {\n    rule {\n      ...LeadScoreRuleRow\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadStageCreate($input: LeadStageCreateInput!) {\n  leadStageCreate(input: $input) {\n    stage {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadStageCreate($input: LeadStageCreateInput!) {\n  leadStageCreate(input: $input) {\n    stage {\n      id\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadStageDelete($input: LeadStageDeleteInput!) {\n  leadStageDelete(input: $input) {\n    stageId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadStageDelete($input: LeadStageDeleteInput!) {\n  leadStageDelete(input: $input) {\n    stageId\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadStageUpdate($input: LeadStageUpdateInput!) {\n  leadStageUpdate(input: $input) {\n    stage {\n      id\n      name\n      kind\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadStageUpdate($input: LeadStageUpdateInput!) {\n  leadStageUpdate(input: $input) {\n    stage {\n      id\n      name\n      kind\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeadStagesReorder($input: LeadStagesReorderInput!) {\n  leadStagesReorder(input: $input) {\n    stages {\n      id\n      position\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): (typeof documents)["mutation LeadStagesReorder($input: LeadStagesReorderInput!) {\n  leadStagesReorder(input: $input) {\n    stages {\n      id\n      position\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LeadTasks($filter: LeadTaskFilter, $first: Int, $after: String) {\n  leadTasks(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...LeadTaskLine\n        lead {\n          id\n          name\n          email\n          whatsapp\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query LeadTasks($filter: LeadTaskFilter, $first: Int, $after: String) {\n  leadTasks(filter: $filter, first: $first, after: $after) {\n    edges {\n      node {\n        ...LeadTaskLine\n        lead {\n          id\n          name\n          email\n          whatsapp\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;