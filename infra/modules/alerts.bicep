// What somebody must hear of. Each rule asks for a measure that the app reports about itself (docs/operations.md), and has an entry
// in the runbook there under the rule's name.
param suffix string
param location string
param tags object
param applicationInsightsName string

@description('Receives the alerts; empty for nobody.')
param mail string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(mail)) {
  name: 'ag-devzone-${suffix}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'devzone'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: mail, useCommonAlertSchema: true }]
  }
}

var rules = [
  {
    name: 'poison-queue-not-empty'
    description: 'A message that failed five times lies in a poison queue and nothing takes it out.'
    severity: 1
    query: 'customMetrics | where name == "devzone.poison.messages" | summarize Value = max(valueMax)'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'upload-failed'
    description: 'An upload was given up after five attempts. Its file is kept; its state says why.'
    severity: 1
    query: 'customMetrics | where name == "devzone.uploads.settled" and tostring(customDimensions["devzone.upload.state"]) == "failed" | summarize Value = sum(valueSum)'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'digest-late'
    description: 'Twelve hours after the last full week ended in Beijing, four after the timer should have run, it has no digest.'
    severity: 2
    query: 'customMetrics | where name == "devzone.digest.delay" | summarize Value = max(valueMax)'
    operator: 'GreaterThan'
    threshold: 43200
  }
  {
    name: 'delivery-failed'
    description: 'The digest did not reach a recipient at three attempts, or nobody knows for an hour whether it did.'
    severity: 2
    query: 'customMetrics | where name == "devzone.deliveries.failed" | summarize Value = max(valueMax)'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'uploads-not-listed'
    description: 'For fifteen minutes the sweep has not listed the container of uploads: it does not run, or the storage refuses it.'
    severity: 2
    query: 'customMetrics | where name == "devzone.sweep.age" | summarize Value = max(valueMax)'
    operator: 'GreaterThan'
    threshold: 900
  }
  {
    name: 'no-issue-for-ten-days'
    description: 'No issue has come for ten days: a weekly paper has missed one, or uploads do not arrive.'
    severity: 2
    query: 'customMetrics | where name == "devzone.issue.age" | summarize Value = max(valueMax)'
    operator: 'GreaterThan'
    threshold: 864000
  }
  {
    name: 'uploads-waiting'
    description: 'Uploads have waited for an hour to be read.'
    severity: 2
    query: 'customMetrics | where name == "devzone.queue.messages" | summarize Value = min(valueMin)'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'no-word-from-the-app'
    description: 'The app has not reported its state for an hour: it does not run, or its telemetry does not arrive.'
    severity: 1
    query: 'customMetrics | where name == "devzone.poison.messages" | summarize Value = count()'
    operator: 'LessThan'
    threshold: 1
  }
]

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: 'devzone-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'DevZoneFunctions: ${rule.name}'
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [insights.id]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT1H'
      autoMitigate: true
      // A new app has no such table yet.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            metricMeasureColumn: 'Value'
            timeAggregation: 'Maximum'
            operator: rule.operator
            threshold: rule.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: empty(mail) ? [] : [people.id] }
    }
  }
]
